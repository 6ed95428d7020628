/** Finds texts: part by part from the newest, ranked by how much the words that were asked for say of each. */
import { everywhere, filesWith, linesWith, postingsIn, weights } from '../search/postings.ts';
import type { SearchIndex, SearchPart } from '../search/part.ts';
import { wordsFile } from './index-files.ts';
import { beginningOf, likeness } from './query.ts';
import type { Query, QueryWord } from './query.ts';

/** A text that was found: its place in the index, and how well it answers. */
export interface Found {
  part: SearchPart;
  text: number;
  score: number;
  /** How much of what was asked for stands in it, from 0 to 1. */
  share: number;
}

/** What was found so far, best first, and whether every part was looked into. */
export interface Progress {
  found: Found[];
  isDone: boolean;
  /** Whether a part could not be fetched. */
  isBroken: boolean;
}

/** How many parts are looked into at once. */
const partsAtOnce = 3;
/** A word of which only the beginning is known may stand in many files: of each part no more are read. */
const mostFiles = 4;

/** Looks into all parts; what is found is told after each step. */
export async function* find(query: Query, { parts }: SearchIndex): AsyncGenerator<Progress> {
  const looked: Looked[] = [];
  let isBroken = false;
  for (let from = 0; from < parts.length; from += partsAtOnce) {
    const step = await Promise.allSettled(
      parts.slice(from, from + partsAtOnce).map((part) => lookInto(part, query.words)),
    );
    for (const result of step) {
      if (result.status === 'fulfilled') looked.push(result.value);
      else isBroken = true;
    }
    yield { found: ranked(looked), isDone: from + partsAtOnce >= parts.length, isBroken };
  }
}

/** Where the words stand in a part. */
interface Looked {
  part: SearchPart;
  ofWords: Places[];
}

/** How strongly a word stands in which texts; and whether it stands in most others too. */
interface Places {
  strengths: Map<number, number>;
  isEverywhere: boolean;
}

async function lookInto(part: SearchPart, words: QueryWord[]): Promise<Looked> {
  return { part, ofWords: await Promise.all(words.map((word) => placesOf(part, word))) };
}

async function placesOf(part: SearchPart, asked: QueryWord): Promise<Places> {
  const beginning = beginningOf(asked);
  const [first, last] = filesWith(beginning, part.bounds);
  const count = part.bounds.length === 0 ? 0 : Math.min(last - first + 1, mostFiles);
  const files = await Promise.all(
    Array.from({ length: count }, (_, index) => wordsFile(part, first + index)),
  );
  const strengths = new Map<number, number>();
  let isEverywhere = false;
  for (const [word, places] of files.flatMap((file) => linesWith(beginning, file))) {
    const like = likeness(word, asked);
    if (like === 0) continue;
    isEverywhere ||= places.startsWith(everywhere);
    for (const [text, weight] of postingsIn(places))
      strengths.set(text, Math.max(strengths.get(text) ?? 0, like * weights[weight]));
  }
  return { strengths, isEverywhere };
}

/**
 * The texts that answer, best first: what stands in few texts says more; of equals the newer is first. A word that
 * stands in most texts may be missing in one; where no text has the others together, those with most of them answer.
 */
function ranked(looked: Looked[]): Found[] {
  const all = looked.reduce((sum, { part }) => sum + part.texts, 0);
  const rarity = (looked[0]?.ofWords ?? []).map((_, word) => {
    const count = looked.reduce((sum, { part, ofWords }) => sum + spread(part, ofWords[word]!), 0);
    return Math.log(1 + all / Math.max(1, count));
  });
  const whole = rarity.reduce((sum, rare) => sum + rare ** 2, 0);
  const found = looked.flatMap(({ part, ofWords }) =>
    textsIn(ofWords).map((text) => {
      let score = 0;
      let share = 0;
      ofWords.forEach(({ strengths, isEverywhere }, word) => {
        if (!isEverywhere && !strengths.has(text)) return;
        score += (strengths.get(text) ?? 0) * rarity[word]!;
        share += rarity[word]! ** 2 / whole;
      });
      return { part, text, score, share };
    }),
  );
  const enough =
    nearlyAll *
    Math.min(
      1,
      found.reduce((most, { share }) => Math.max(most, share), 0),
    );
  // Newest first already, part by part; sorting keeps it among equals.
  return found.filter(({ share }) => share >= enough).sort((a, b) => b.score - a.score);
}

/** Of what all words weigh together, how much has to be there. */
const nearlyAll = 0.85;

/** In how many texts of a part a word stands. */
function spread({ texts }: SearchPart, { strengths, isEverywhere }: Places): number {
  return isEverywhere ? texts : strengths.size;
}

/** The texts in which one of the words is known to stand, the newest first. */
function textsIn(ofWords: Places[]): number[] {
  const all = new Set(ofWords.flatMap(({ strengths }) => [...strengths.keys()]));
  return [...all].sort((a, b) => b - a);
}

/** Words of the paper that are written nearly as those that were asked for, the commonest first. */
export async function nearby({ words }: Query, { parts }: SearchIndex): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const asked of words)
    for (const part of parts.slice(0, partsAtOnce)) {
      const [file] = filesWith(asked.word.slice(0, 3), part.bounds);
      const begins = asked.word.slice(0, 1);
      for (const [word, written] of linesWith(begins, await wordsFile(part, file)))
        if (word.length > 2 && word !== asked.word && isNear(word, asked.word))
          counts.set(word, (counts.get(word) ?? 0) + written.length);
    }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word)
    .slice(0, 4);
}

/** Whether two words are apart by one letter, or by two where they are long (Levenshtein). */
function isNear(word: string, other: string): boolean {
  const most = other.length < 8 ? 1 : 2;
  if (Math.abs(word.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= word.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (word[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]! <= most;
}
