/** What a publisher writes in a text and Markdown shows as it stands, though he meant something by it. */
export interface Slip {
  /** The line of the text, from 1. */
  line: number;
  wrong: string;
  remedy: string;
}

/** Each kind once, at its first line, with how often it is there. */
export function bodySlips(body: string, title: string): Slip[] {
  const lines = proseLines(body);
  return kinds.flatMap(({ isSlip, wrong, remedy }) => {
    const found = lines.filter(({ text }, index) => isSlip(text, index, title));
    const [first] = found;
    if (!first) return [];
    const times = found.length > 1 ? ` (${found.length} times)` : '';
    return [{ line: first.line, wrong: `${wrong(first.text)}${times}`, remedy: remedy(first.text) }];
  });
}

interface Kind {
  isSlip(text: string, index: number, title: string): boolean;
  wrong(text: string): string;
  remedy(text: string): string;
}

const heading = /^ {0,3}(#{1,6})([^\s#\d][^#]*)$/u;
const box = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s/u;
const address = /(?<![\p{L}\p{N}/"'=(<[.@])(?:https?:\/\/|www\.(?=[\w-]+\.\w))[^\s<>)\]]+/u;

const kinds: Kind[] = [
  {
    isSlip: (text, index, title) => index === 0 && isTitle(/^#\s+(.*)$/u.exec(text)?.[1] ?? '', title),
    wrong: () => 'begins with the title, which stands above it already',
    remedy: () => 'remove the line',
  },
  {
    isSlip: (text) => heading.test(text),
    wrong: (text) => `“${short(text)}” is no heading`,
    remedy: (text) => `put a space behind the sign, ${short(text.trim().replace(heading, '$1 $2'))}`,
  },
  {
    isSlip: (text) => box.test(text),
    wrong: (text) => `[${box.exec(text)?.[1] ?? ' '}] is shown as it is written`,
    remedy: () => 'write ☐ or ☑ in its place, or remove it',
  },
  {
    isSlip: (text) => address.test(withoutLinks(text)),
    wrong: (text) => `${short(addressIn(text))} cannot be followed`,
    remedy: (text) => `write <${short(addressIn(text).replace(/^www/, 'https://www'))}>, or [words](address)`,
  },
];

/** Without the mark that ends its sentence. */
function addressIn(text: string): string {
  return (address.exec(withoutLinks(text))?.[0] ?? '').replace(/[.,;:!?…»”"']+$/u, '');
}

/** The lines that are neither empty nor code nor HTML comments. */
function proseLines(body: string): { line: number; text: string }[] {
  let fence = '';
  return body.split('\n').flatMap((text, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    const isFence = fence ? mark.startsWith(fence) : mark !== '';
    if (isFence) fence = fence ? '' : mark;
    const isOut = isFence || fence !== '' || /^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/.test(text);
    return isOut || text.trim() === '' ? [] : [{ line: index + 1, text }];
  });
}

/** A line without its code, its links, its tags and where a reference leads. */
function withoutLinks(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/`[^`]*`/gu, ' ')
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*[^)]{0,300}\)/gu, ']')
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(/^ {0,3}\[[^\]^]+\]:\s.*$/u, '')
    .replace(/!?\[[^[\]]*\]/gu, ' ');
}

function isTitle(heading: string, title: string): boolean {
  return folded(heading) !== '' && folded(heading) === folded(title);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
