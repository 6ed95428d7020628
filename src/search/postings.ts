/**
 * The index of a part's words: sorted, parted into files that are read one by one. A line is a word, a space and where
 * it stands. Of the word only what differs from the one before it is written, behind the number of letters that do not
 * (a digit in base 36); the first word of a file is whole. Where it stands: for each text the distance from the one
 * before, in base 26 with small letters and a capital one at its end, and a digit for its weight there, if it has one.
 */

/** How much a word says of a text: it stands in it; often in it; in what is said of it; in its headline. */
export const weights = [1, 2, 5, 9] as const;
/** A place in `weights`. */
export type Weight = 0 | 1 | 2 | 3;

/** In a line, before the texts that a word says much of: it stands in so many others that these are not written. */
export const everywhere = '*';

/** Where a word stands: the number of a text in its segment, and its weight there. */
export type Posting = [text: number, weight: Weight];

/** The words of texts, given one text after another. */
export class PostingsWriter {
  readonly #lines = new Map<string, { last: number; count: number; written: string }>();

  add(text: number, words: ReadonlyMap<string, Weight>): void {
    for (const [word, weight] of words) {
      const line = this.#lines.get(word);
      if (!line) this.#lines.set(word, { last: text, count: 1, written: placed(text, weight) });
      else {
        line.written += placed(text - line.last, weight);
        line.last = text;
        line.count++;
      }
    }
  }

  /** The files, of about `size` characters each, the words that begin each, and those that stand everywhere. */
  files(texts: number, size: number): { files: string[]; bounds: string[]; common: string[] } {
    const files: string[] = [];
    const bounds: string[] = [];
    const common: string[] = [];
    const isCommon = (count: number) => texts >= fewestTexts && count > texts * commonShare;
    let file = '';
    let last = '';
    for (const word of [...this.#lines.keys()].sort()) {
      const { written, count } = this.#lines.get(word)!;
      if (isCommon(count)) common.push(word);
      const places = isCommon(count) ? everywhere + strongest(written) : written;
      const line = `${behind(file === '' ? '' : last, word)} ${places}\n`;
      if (file !== '' && file.length + line.length > size) {
        files.push(file);
        file = '';
      }
      if (file === '') bounds.push(files.length === 0 ? '' : beginning(word, last));
      file += file === '' ? `${behind('', word)} ${places}\n` : line;
      last = word;
    }
    if (file !== '') files.push(file);
    return { files, bounds, common };
  }
}

/** A part of fewer texts does not tell which words are common. */
export const fewestTexts = 64;
const commonShare = 0.6;

/** The shortest beginning of a word that comes after the word before it. */
function beginning(word: string, before: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/** Which files hold words that begin so, of those that begin with `bounds`: the first and the last. */
export function filesWith(prefix: string, bounds: readonly string[]): [first: number, last: number] {
  const first = bounds.findLastIndex((bound) => bound <= prefix);
  const last = bounds.findLastIndex((bound) => bound <= prefix || bound.startsWith(prefix));
  return [Math.max(0, first), Math.max(0, last)];
}

/** The lines of a file whose words begin so. */
export function linesWith(prefix: string, file: string): [word: string, places: string][] {
  const found: [string, string][] = [];
  let word = '';
  for (const line of file.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) break;
    word = word.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, space);
    if (word.startsWith(prefix)) found.push([word, line.slice(space + 1)]);
    else if (found.length > 0) break;
  }
  return found;
}

/** Where the word of a line stands. */
export function postingsIn(places: string): Posting[] {
  let text = 0;
  return Array.from(places.matchAll(/([a-z]*)([A-Z])([1-3]?)/g), ([, high = '', low = '', weight]) => {
    let distance = 0;
    for (const letter of high) distance = distance * 26 + letter.charCodeAt(0) - 97;
    text += distance * 26 + low.charCodeAt(0) - 65;
    return [text, Number(weight) as Weight];
  });
}

/** The texts of a line of whose headline, or of what is said of them, the word is part. */
function strongest(places: string): string {
  let last = 0;
  let written = '';
  for (const [text, weight] of postingsIn(places)) {
    if (weight < 2) continue;
    written += placed(text - last, weight);
    last = text;
  }
  return written;
}

function placed(distance: number, weight: Weight): string {
  let written = String.fromCharCode(65 + (distance % 26));
  for (let left = Math.floor(distance / 26); left > 0; left = Math.floor(left / 26))
    written = String.fromCharCode(97 + (left % 26)) + written;
  return weight === 0 ? written : written + weight;
}

/** A word behind another: how many letters they have in common, and the others. */
function behind(before: string, word: string): string {
  let common = 0;
  while (common < 35 && common < before.length && before[common] === word[common]) common++;
  return common.toString(36) + word.slice(common);
}
