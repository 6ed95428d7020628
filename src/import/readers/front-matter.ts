import { parseDocument, visit } from 'yaml';

export type FrontMatter = { data: Record<string, unknown>; bodyStart: number } | { refused: string };

/** The front matter at the head of a text, as data. YAML only, without anchors: they can hide a bomb. */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?\s*---[^\S\n]*\r?\n/.exec(text);
  if (!opening) {
    if (/^\ufeff?\s*(?:---\w+|\+\+\+|;;;)/.test(text)) {
      return { refused: 'Its front matter is not YAML: write it between two lines of ---.' };
    }
    return { data: {}, bodyStart: 0 };
  }
  const rest = text.slice(opening[0].length);
  const closing = /(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(rest);
  if (!closing) return { data: {}, bodyStart: 0 };
  const yaml = rest.slice(0, closing.index);
  if (yaml.length > 200_000) return { refused: 'Its front matter is over 200 kB.' };
  const data = parseYaml(yaml);
  if (typeof data === 'string') return { refused: data };
  return { data, bodyStart: opening[0].length + closing.index + closing[0].length };
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
