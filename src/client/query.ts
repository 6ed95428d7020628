/** What a reader typed, as the index can be asked for it. */
import { wordsOf } from '../search/words-of.ts';
import { fewestTexts } from '../search/postings.ts';
import type { SearchPart } from '../search/part.ts';
import { stemOf } from '../search/stem.ts';

export interface Query {
  words: QueryWord[];
  /** What stood between quotation marks: words that have to follow one another. */
  phrases: string[][];
}

export interface QueryWord {
  word: string;
  stem: string;
  /** Whether more of it may come, for it is being typed. */
  isOpen: boolean;
}

/** The words that stand in most texts of every part that is large enough to tell. */
export function commonWords(parts: readonly SearchPart[]): ReadonlySet<string> {
  const [first = [], ...others] = parts
    .filter(({ texts }) => texts >= fewestTexts)
    .map(({ common }) => common);
  return new Set(first.filter((word) => others.every((common) => common.includes(word))));
}

/** Reads what was typed; words that stand in nearly every text are left out where there are others. */
export function queryOf(typed: string, common: ReadonlySet<string>): Query {
  const phrases = Array.from(typed.matchAll(/["“«„]([^"”»“]+)["”»“]/g), ([, inside = '']) =>
    wordsOf(inside),
  ).filter((words) => words.length > 1);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(typed);
  const all = wordsOf(typed).map((word, at, { length }) => ({
    word,
    stem: stemOf(word),
    isOpen: isOpen && at === length - 1,
  }));
  const telling = all.filter(({ word }) => !common.has(word));
  return { words: unique(telling.length > 0 ? telling : all), phrases };
}

function unique(words: QueryWord[]): QueryWord[] {
  return words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
}

/** How well a word of the paper answers one that was asked for: 1 for the same, 0 for another. */
export function likeness(word: string, { word: asked, stem, isOpen }: QueryWord): number {
  if (word === asked) return 1;
  if (stemOf(word) === stem) return 0.9;
  return isOpen && word.startsWith(asked) ? 0.6 : 0;
}

/** With what all words begin that may answer it. */
export function beginningOf({ word, stem, isOpen }: QueryWord): string {
  if (isOpen && word.length < 4) return word;
  let length = 0;
  while (length < stem.length && stem[length] === word[length]) length++;
  // « journal » and « journaux », « city » and « cities ».
  const root = stem.slice(0, length);
  return root.length > 3 && /[ly]$/.test(root) ? root.slice(0, -1) : root;
}
