import type { Mistake } from './mistake.ts';

const twoMegabytes = 2_000_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A Markdown file taken apart: its front matter (YAML) and its body, with the line at which each begins. */
export interface TextFile {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

/**
 * Takes a Markdown file apart. Refuses what is not UTF-8, is larger than 2 MB, has no front matter
 * between two lines of `---`, or has one in another language (`---js`, `+++`).
 */
export function textFile(bytes: Uint8Array, file: string): TextFile | Mistake {
  const refuse = (wrong: string, remedy: string, line = 1): Mistake => ({
    file,
    line,
    field: 'file',
    wrong,
    remedy,
  });
  if (bytes.length > twoMegabytes) return refuse('is larger than 2 MB', 'cut it into several articles');
  const text = decoded(bytes);
  if (text === undefined) return refuse(...notUtf8(bytes));

  const lines = text.split('\n');
  const first = lines[0]?.trimEnd() ?? '';
  if (first !== '---') {
    if (/^(---\s*\w|\+\+\+|;;;)/.test(first))
      return refuse(
        `begins with front matter that is not YAML (${first.slice(0, 20)})`,
        'begin it with a line --- and write YAML',
      );
    if (text.trimStart().startsWith('---'))
      return refuse(
        'does not begin with its front matter',
        'delete the spaces and empty lines before the first ---',
      );
    return refuse(
      'has no front matter',
      'begin it with a line ---, then title: and the other fields, then a line ---',
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return refuse('has front matter without an end', 'close it with a line ---');
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** The text of UTF-8 bytes, without a byte order mark and with line feeds alone; undefined if they are not UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** What to say of bytes that are not UTF-8: what is wrong, the remedy, and the line of the first bad byte. */
export function notUtf8(bytes: Uint8Array): [wrong: string, remedy: string, line: number] {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // No byte of a longer character is a line break, so that each line can be tried by itself.
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n?|\n/);
  const bad = lines.findIndex((line) => decoded(Buffer.from(line, 'latin1')) === undefined);
  return [
    isUtf16 ? 'is UTF-16, not UTF-8' : 'is not UTF-8',
    'save it again with the encoding UTF-8',
    isUtf16 ? 1 : bad + 1,
  ];
}
