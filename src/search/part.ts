import type { SearchWords } from '../language/words.ts';

/** A part of the archive in the search's index: where its files are, and what the reader's browser must know of it. */
export interface SearchPart {
  /** Its folder, which is named after what is in its files: they never change. */
  name: string;
  /** How many texts it has. */
  texts: number;
  /** The words with which its files of words begin. */
  bounds: string[];
  /** Words that stand in so many of its texts that they tell none apart. */
  common: string[];
}

/**
 * What a result shows: path, headline, its language, day, section, whose text it is (words, the name of a paper, words),
 * the standfirst or the text's first words.
 */
export type SearchCard = [
  path: string,
  headline: string,
  lang: string,
  day: string,
  section: string,
  origin: string[],
  line: string,
];

/** What results can be narrowed down by: the values, and which of them each text has (its place, as a character). */
export type Facet = [values: string[], ofTexts: string];
/** The character that stands for a facet's first value; neither it nor those after it have to be escaped. */
export const firstFacetMark = 0x5d;
export const facetKinds = ['section', 'language', 'year', 'publisher'] as const;
export type Facets = Record<(typeof facetKinds)[number], Facet>;

/** The names of a part's files. */
export const partFile = {
  words: (number: number) => `words-${number}.txt`,
  cards: (number: number) => `cards-${number}.json`,
  facets: 'facets.json',
};

/** A place, person or topic that has a page: its name, its kind in words, its path and how many texts stand there. */
export type SearchName = [name: string, kind: string, path: string, texts: number];

/** How a letter is written in an address: as it is where any address may hold it, else by its number in Unicode. */
export function letterAddress(letter: string): string {
  return /^[a-z\d]$/.test(letter) ? letter : letter.codePointAt(0)!.toString(16).padStart(4, '0');
}

/** What is read first: all parts, the newest first, and the words of the interface. */
export interface SearchIndex {
  /** The language of the words (BCP 47). */
  language: string;
  parts: SearchPart[];
  /** The first letters under which names are kept, each the name of a file. */
  letters: string[];
  words: SearchWords;
}
