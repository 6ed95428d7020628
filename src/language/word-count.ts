import { primaryLanguage } from './tag.ts';

/** How many words a text has, as its language counts them. */
export function countWords(text: string, lang: string): number {
  const language = primaryLanguage(lang);
  if (!unspaced.has(language)) return countSpaced(text);
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

/**
 * Words are letters, digits and marks, with at most one join between two of them: "l’eau", "3.5", "U.N". The count
 * is that of Intl.Segmenter where words are set apart by spaces, which takes a hundred times as long.
 */
function countSpaced(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if (isInWord(text, at)) {
      if (!inside) words++;
      inside = true;
    } else if (inside && !(joins.has(text.charCodeAt(at)) && isInWord(text, at + 1))) inside = false;
  }
  return words;
}

const joins = new Set(Array.from("'’.·:,", (mark) => mark.charCodeAt(0)));

/** Whether the UTF-16 unit at a place is part of a word. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (verdicts[unit] || verdictOn(text, at)) === inWord;
}

const inWord = 1;
const outside = 2;
/** A regular expression takes long to say it, so that what it said of each unit is remembered. */
const verdicts = new Uint8Array(0x10000);

function verdictOn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  // The second half of a character belongs to the first.
  const before = isHalf ? (text.codePointAt(at - 1) ?? 0) : 0;
  const character = before > 0xffff ? before : (text.codePointAt(at) ?? 0);
  const verdict = /[\p{L}\p{N}\p{M}_]/u.test(String.fromCodePoint(character)) ? inWord : outside;
  if (!isHalf) verdicts[unit] = verdict;
  return verdict;
}

/** Languages written without spaces between words: only a dictionary can count these. */
const unspaced = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
