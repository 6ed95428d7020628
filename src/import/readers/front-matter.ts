import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument, visit } from 'yaml';
import { isToolKey } from '../metadata/foreign-front-matter.ts';

export type ParsedFrontMatter = { data: Record<string, unknown>; bodyStart: number } | { refused: string };

const none: ParsedFrontMatter = { data: {}, bodyStart: 0 };
const longest = 200_000;

/** Whether a text begins with front matter, or with a rule that may open some. */
export function beginsWithFrontMatter(text: string): boolean {
  if (/^\ufeff?\s*(?:---|\+\+\+|;;;)[^\S\n]*\w*[^\S\n]*\r?\n/.test(text)) return true;
  const parsed = /^\ufeff?\{/.test(text) ? jsonAtHead(text) : headerLines(text);
  return !('refused' in parsed) && parsed.bodyStart > 0;
}

/**
 * The front matter at the head of a text, as data: YAML without anchors (they can hide a bomb), TOML, JSON, or
 * lines of `Key: value`. What stands between two rules is front matter only if some tool writes one of its keys.
 */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  const opening = /^\ufeff?\s*(---|\+\+\+|;;;)[^\S\n]*(\w*)[^\S\n]*\r?\n/.exec(text);
  if (!opening) return /^\ufeff?\{/.test(text) ? jsonAtHead(text) : headerLines(text);
  const [whole, rule = '---', language = ''] = opening;
  const kind = language.toLowerCase() || { '---': 'yaml', '+++': 'toml', ';;;': 'json' }[rule];
  if (!/^(?:ya?ml|toml|json)$/.test(kind ?? ''))
    return { refused: `Its front matter is ${language}, and not YAML, TOML or JSON: write it as YAML.` };
  const rest = text.slice(whole.length);
  const closing = closingOf(rule).exec(rest);
  if (!closing) return withoutEnd(rest, rule);
  const inside = rest.slice(0, closing.index);
  if (inside.length > longest) return { refused: 'Its front matter is over 200 kB.' };
  const data = kind === 'toml' ? tomlData(inside) : kind === 'json' ? jsonData(inside) : yamlData(inside);
  if (data === null) return none;
  if (typeof data === 'string') return { refused: data };
  return { data, bodyStart: whole.length + closing.index + closing[0].length };
}

function closingOf(rule: string): RegExp {
  if (rule === '---') return /(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
  return rule === '+++' ? /(?:^|\n)\+\+\+[^\S\n]*(?:\r?\n|$)/ : /(?:^|\n);;;[^\S\n]*(?:\r?\n|$)/;
}

/** Without its end, the keys would stand in the article, and what they say would not count. */
function withoutEnd(rest: string, rule: string): ParsedFrontMatter {
  const first = /^\s*([\w-]{1,40})\s*[:=](?:\s|$)/.exec(rest)?.[1];
  return first && isToolKey(first)
    ? { refused: `Its front matter begins with ${rule} and does not end: write ${rule} on a line under it.` }
    : none;
}

/** `null` for what is a text between two rules; a string says why it is refused. */
type Data = Record<string, unknown> | string | null;

function tomlData(toml: string): Data {
  try {
    return parseToml(toml);
  } catch (error) {
    const place = error instanceof TomlError ? `: see its line ${error.line}` : '';
    return `Its front matter is not TOML${place}.`;
  }
}

function jsonData(json: string): Data {
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : null;
  } catch {
    return 'Its front matter is not JSON.';
  }
}

/** Hugo's front matter of JSON stands in its braces, and the text follows them. */
function jsonAtHead(text: string): ParsedFrontMatter {
  for (const { 0: end, index } of text.slice(0, longest).matchAll(/\}[^\S\n]*\r?\n/g)) {
    const data = jsonData(text.slice(text.indexOf('{'), index + 1));
    if (typeof data === 'string' || data === null) continue;
    const isText = /\S/.test(text.slice(index + 1)) && Object.keys(data).some(isToolKey);
    return isText ? { data, bodyStart: index + end.length } : none;
  }
  return none;
}

/**
 * The lines `Title: …`, `Date: …`, `Status: …` at the very head of a text, as Pelican and MultiMarkdown write
 * them: the first is a key of theirs, and an empty line ends them.
 */
function headerLines(text: string): ParsedFrontMatter {
  const head =
    /^\ufeff?((?:[A-Za-z][\w-]{1,30}:[^\S\n]*[^\n]*\n(?:[^\S\n]+\S[^\n]*\n)*){2,})(?=[^\S\n]*\r?\n)/.exec(
      text,
    );
  const lines = head?.[1];
  if (
    !head ||
    !lines ||
    !/^(?:title|date|status|slug|author|authors|category|tags|summary|lang):/i.test(lines)
  )
    return none;
  const data = readLoosely(lines);
  return data && Object.keys(data).some((key) => /^title$/i.test(key))
    ? { data, bodyStart: head[0].length }
    : none;
}

function yamlData(yaml: string): Data {
  const document = parseDocument(yaml, {
    schema: 'core',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const fault = document.errors[0];
  if (fault) {
    const isText = !yaml.split('\n').some((line) => isToolKey(/^([\w-]{1,40}):/.exec(line)?.[1] ?? ''));
    return isText ? null : (readLoosely(yaml) ?? notYaml(fault.linePos?.[0].line));
  }
  if (hasAliases(document))
    return 'Its front matter has YAML aliases, which can unfold without end: write the values out.';
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null) return {};
  return isRecord(data) && Object.keys(data).some(isToolKey) ? data : null;
}

/** The front matter begins on the second line of the file. */
function notYaml(line: number | undefined): string {
  const where = line === undefined ? '' : ` in line ${line + 1} of the file`;
  return `Its front matter is not YAML${where}: put a text with a colon or a sign between quotes, and indent with spaces.`;
}

function hasAliases(document: ReturnType<typeof parseDocument>): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Other tools write `title: A: B` without quotes. Where each line has its key, the rest is its value. */
function readLoosely(yaml: string): Record<string, unknown> | null {
  const data: Record<string, unknown> = {};
  let key = '';
  for (const line of yaml.split(/\r?\n/)) {
    const pair = /^([\w .-]{1,60}):(?:\s+(.*))?$/.exec(line);
    const item = /^\s+-?\s*(.*)$/.exec(line) ?? /^-\s+(.*)$/.exec(line);
    if (pair) {
      key = pair[1] ?? '';
      data[key] = unquoted(pair[2] ?? '');
    } else if (item && key) {
      const before = data[key];
      data[key] = [
        ...(Array.isArray(before) ? before : before && before !== '>' ? [before] : []),
        unquoted(item[1] ?? ''),
      ];
    } else if (line.trim()) return null;
  }
  return Object.keys(data).length > 0 ? data : null;
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
