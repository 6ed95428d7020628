import { parseDocument, visit } from 'yaml';

export type ParsedFrontMatter = { data: Record<string, unknown>; bodyStart: number } | { refused: string };

/** The front matter at the head of a text, as data. YAML only, without anchors: they can hide a bomb. */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  const opening = /^\ufeff?\s*---[^\S\n]*\r?\n/.exec(text);
  if (!opening) {
    if (/^\ufeff?\s*(?:---\w+|\+\+\+|;;;)/.test(text)) {
      return { refused: 'Its front matter is not YAML: write it between two lines of ---.' };
    }
    return withoutRules(text);
  }
  const rest = text.slice(opening[0].length);
  const closing = /(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(rest);
  if (!closing) {
    // Its keys would stand in the article, and what they say would not count.
    const begins = /^\s*[\w-]{1,40}:(?:\s|$)/.test(rest);
    return begins
      ? { refused: 'Its front matter begins with --- and does not end: write --- on a line under it.' }
      : { data: {}, bodyStart: 0 };
  }
  const yaml = rest.slice(0, closing.index);
  if (yaml.length > 200_000) return { refused: 'Its front matter is over 200 kB.' };
  const data = parseYaml(yaml);
  if (typeof data === 'string') return { refused: data };
  return { data, bodyStart: opening[0].length + closing.index + closing[0].length };
}

/** Whether a text begins with front matter of some kind. */
export function beginsWithFrontMatter(text: string): boolean {
  if (/^\ufeff?\s*(?:---|\+\+\+|;;;)[^\S\n]*\w*[^\S\n]*\r?\n/.test(text)) return true;
  const parsed = withoutRules(text);
  return !('refused' in parsed) && parsed.bodyStart > 0;
}

/**
 * The lines `Title: …`, `Date: …`, `Status: …` at the very head of a text, as Pelican and MultiMarkdown write
 * them: the first is a key of theirs, and an empty line ends them.
 */
function withoutRules(text: string): ParsedFrontMatter {
  const head =
    /^\ufeff?((?:[A-Za-z][\w-]{1,30}:[^\S\n]*[^\n]*\n(?:[^\S\n]+\S[^\n]*\n)*){2,})(?=[^\S\n]*\n)/.exec(text);
  const lines = head?.[1];
  if (
    !head ||
    !lines ||
    !/^(?:title|date|status|slug|author|authors|category|tags|summary|lang):/i.test(lines)
  )
    return { data: {}, bodyStart: 0 };
  const data = readLoosely(lines);
  return data && Object.keys(data).some((key) => /^title$/i.test(key))
    ? { data, bodyStart: head[0].length }
    : { data: {}, bodyStart: 0 };
}

function parseYaml(yaml: string): Record<string, unknown> | string {
  const document = parseDocument(yaml, {
    schema: 'core',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  let anchored = false;
  visit(document, {
    Alias: () => {
      anchored = true;
      return visit.BREAK;
    },
  });
  if (anchored)
    return 'Its front matter has YAML aliases, which can unfold without end: write the values out.';
  const fault = document.errors[0];
  if (fault) return readLoosely(yaml) ?? `Its front matter is not YAML: ${fault.message.split('\n')[0]}`;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null) return {};
  return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
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
