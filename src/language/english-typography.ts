/**
 * English as the press sets it: curly quotes and apostrophes, a dash for two hyphens, one ellipsis. A
 * quote that may be a prime (6', 12") stays as it is. Setting a set text changes nothing.
 */
export function typesetEnglish(text: string): string {
  if (!/["'.-]/u.test(text)) return text;
  return withDoubleQuotes(withSingleQuotes(withDashes(text)));
}

function withDashes(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d”"’'),.!?])--(?=[\p{L}\d“"‘'(])|(?<=\S\s)--(?=\s)/gu, keptInAddresses('—'))
    .replace(/(?<!\.)\.{3}(?!\.)/gu, keptInAddresses('…'));
}

function withSingleQuotes(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d])'(?=\p{L})|(?<=\p{L})'(?=[\s,.;:!?)…”"—–\uFFFC]|$)/gu, keptInAddresses('’'))
    .replace(/(?<![\p{L}\d])'(?=(?:\d\ds|tis|twas|twere|em|til|cause|bout|n)(?![\p{L}\d]))/giu, '’')
    .replace(/(?<=[.,!?…])'(?=[\s”")\]—–]|$)/gu, '’')
    .replace(/(?<=^|[\s([{“"—–-])'(?=\p{L}[^'‘\n]*’)/gu, '‘');
}

function withDoubleQuotes(text: string): string {
  let open = false;
  return text.replace(/["“”]/gu, (mark, at: number) => {
    if (mark !== '"') {
      open = mark === '“';
      return mark;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (/\d/u.test(before) && !open) return mark;
    const opens = /[\s([{‘—–/-]/u.test(before) && /[^\s,.;:!?)\]]/u.test(after);
    if (isAddress(text, at)) return mark;
    if (!opens && !open && /\s/u.test(before)) return mark;
    open = opens;
    return opens ? '“' : '”';
  });
}

function keptInAddresses(replacement: string) {
  return (mark: string, at: number, text: string): string => (isAddress(text, at) ? mark : replacement);
}

/** Whether the characters before a place, up to the spaces, are an address, a path or code. */
function isAddress(text: string, at: number): boolean {
  const token = /\S*$/u.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  return /:\/\/|www\.|[@\\_=&#<>{}]/u.test(token);
}
