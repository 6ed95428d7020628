import { visibleTexts, type VisibleText } from './visible-text.ts';

/** A leftover of the machine that collected a text, where it stands and what to do about it. */
export interface Residue {
  line: number;
  column: number;
  found: string;
  /** Where it comes from, as the end of a sentence: `is a tag of …`. */
  origin: string;
  remedy: string;
}

type Kind = Pick<Residue, 'origin' | 'remedy'>;

/**
 * The leftovers in a Markdown body: the tags `[ad_1]`, `[ad_2]`, … in whatever way they are written, and
 * a "Source link" that closes the text. Code is exempt, so that an article can write about them.
 */
export function residueIn(markdown: string): Residue[] {
  if (!mayHoldResidue(markdown)) return [];
  const { body, notes, aside } = visibleTexts(markdown);
  const found = new Map<number, Residue>();
  for (const part of [body, notes, aside]) {
    const text = folded(part.text);
    for (const match of text.matchAll(tag)) add(part, match.index, match[0], pluginTag);
    if (part === aside) continue;
    for (const { index, line } of closingLines(text)) add(part, index, line, linkToSource);
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);

  function add(part: VisibleText, index: number, text: string, kind: Kind): void {
    const offset = part.offsetAt(index);
    if (found.has(offset)) return;
    const before = markdown.slice(0, offset).split(/\r\n|\r|\n/u);
    const column = (before.at(-1)?.length ?? 0) + 1;
    found.set(offset, { line: before.length, column, found: text.replace(invisible, '').trim(), ...kind });
  }
}

/** The leftovers in a text that is no Markdown: a title, a description, a name. */
export function residueInText(text: string): Residue[] {
  // Indented text would be read as code.
  const indent = /^\s*/u.exec(text)?.[0] ?? '';
  const lines = indent.split('\n');
  return residueIn(text.slice(indent.length)).map((residue) => ({
    ...residue,
    line: residue.line + lines.length - 1,
    column: residue.line === 1 ? residue.column + (lines.at(-1)?.length ?? 0) : residue.column,
  }));
}

const pluginTag: Kind = {
  origin: 'is a tag of the plugin that collected the text',
  remedy: 'delete it; to write about it, put it in backticks',
};
const linkToSource: Kind = {
  origin: 'is left from the page that the text was collected from',
  remedy: 'delete it, and state the source in the front matter',
};

/** Says in microseconds of nearly every clean text that it is clean; what it lets through is parsed. */
function mayHoldResidue(markdown: string): boolean {
  const text = folded(markdown).replace(invisible, '');
  if (/&(?:#|lbrack|lsqb|rbrack|rsqb|lowbar|underbar)/iu.test(text)) return true;
  if (/\[[^\p{L}\p{N}]{0,20}ad[^\p{L}\p{N}]{0,20}[\dn]|source[^\p{L}\p{N}]{0,20}link/iu.test(text))
    return true;
  if (/\[[^\p{L}\p{N}]{0,20}a[^\p{L}\p{N}]{1,20}d/iu.test(text)) return true;
  return text.includes('<') && /\[|source/iu.test(text) && (text.includes('_') || /link/iu.test(text));
}

/** Full-width forms as their common ones, each in its place. */
function folded(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const unseen =
  '\\u00AD\\u034F\\u061C\\u115F\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFE0F\\uFEFF';
// eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
const invisible = new RegExp(`[${unseen}]`, 'gu');

/** Letters with anything between them that is not seen. */
function spelled(word: string, between = `[${unseen}]*`): string {
  return [...word].join(between);
}

// Spaces and backslashes too: what escapes an escape is shown, and the tag with it.
const filler = `[\\s\\\\${unseen}]*`;

/** `[ad_1]`, `[ ad_2 ]`, `[ad\\_2]`, `［ad＿1］`: a bracket, two letters, a joint and a number or `n`. */
function spelledTag(joint: string): string {
  return ['[[［]', '[aａ]', '[dｄ]', `[${joint}]`, '(?<number>[0-9０-９]{1,3}|n)', '[\\]］]'].join(filler);
}

const tag = new RegExp(spelledTag('_＿'), 'giu');
/** The same in what was received, where it may be escaped, or have a hyphen: `\\[ad_1]`, `[AD-2]`. */
export const receivedTag = new RegExp(`\\\\?${spelledTag('_＿-')}`, 'giu');

// Counted repetitions, so that no line makes these slow.
const sourceLink = `${spelled('source')}[\\s${unseen}]{1,8}${spelled('link')}`;
const number = `(?:\\s{0,4}[-–—#]?\\s{0,4}\\d{1,9})?`;
const sourceLine = new RegExp(
  `^[\\[(*_>\\s${unseen}]{0,16}${sourceLink}[\\])\\s${unseen}]{0,8}:?[\\])\\s]{0,8}${number}[\\])*_.:\\s${unseen}]{0,16}(?:\\[?https?://\\S*)?$`,
  'iu',
);
// A line that was joined to the last paragraph is its last sentence, and no sentence has but these words.
const sourceSentence = new RegExp(
  `(?<=[.!?…»”"]\\s{0,8})\\[?S${spelled('ource')}\\s{1,8}[Ll]${spelled('ink')}\\]?${number}\\s{0,8}$`,
  'u',
);

/** The "Source link" lines that end a text, with whatever tags and empty lines follow or part them. */
function* closingLines(text: string): Generator<{ index: number; line: string }> {
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text
      .slice(start, end)
      .replace(tag, (found) => ' '.repeat(found.length))
      .trimEnd();
    const blank = line.replace(invisible, '').trim() === '';
    const sentence = sourceSentence.exec(line);
    if (sourceLine.test(line)) yield { index: start + line.search(/\S/u), line };
    else if (sentence) yield { index: start + sentence.index, line: sentence[0] };
    if (!blank && !sourceLine.test(line)) return;
    end = start - 1;
  }
}
