/** What is shown of the texts that were found: their cards, whether they hold a phrase, by what they can be narrowed. */
import { facetKinds, firstFacetMark } from '../search/part.ts';
import type { SearchCard } from '../search/part.ts';
import { cardsPerFile } from '../search/segments.ts';
import { textOfHtml } from '../search/text-of-html.ts';
import { wordsOf } from '../search/words-of.ts';
import type { Found } from './find.ts';
import { cardsFile, facetsFile } from './index-files.ts';

export type FacetKind = (typeof facetKinds)[number];
/** The values that a reader has chosen, by facet. */
export type Chosen = Partial<Record<FacetKind, ReadonlySet<string>>>;
/** By what each text that was found can be narrowed. */
export type Values = Map<Found, Record<FacetKind, string>>;
/** Of each facet its values, each with how many of the texts have it. */
export type Counts = Record<FacetKind, [value: string, count: number][]>;

export async function cardOf({ part, text }: Found): Promise<SearchCard> {
  const cards = await cardsFile(part, Math.floor(text / cardsPerFile));
  return cards[text % cardsPerFile]!;
}

/** The facets of what was found. */
export async function valuesOf(found: Found[]): Promise<Values> {
  const parts = new Map(found.map(({ part }) => [part, facetsFile(part)]));
  const values: Values = new Map();
  for (const one of found) {
    const facets = (await parts.get(one.part))!;
    const valueIn = (kind: FacetKind) => {
      const [all, ofTexts] = facets[kind];
      return all[ofTexts.charCodeAt(one.text) - firstFacetMark]!;
    };
    values.set(
      one,
      Object.fromEntries(facetKinds.map((kind) => [kind, valueIn(kind)])) as Record<FacetKind, string>,
    );
  }
  return values;
}

/** What has the chosen values; of `but` any. */
export function narrowed(found: Found[], values: Values, chosen: Chosen, but?: FacetKind): Found[] {
  const wanted = facetKinds.filter((kind) => kind !== but && chosen[kind]?.size);
  return found.filter((one) => wanted.every((kind) => chosen[kind]!.has(values.get(one)?.[kind] ?? '')));
}

/** How many texts each value of a facet would leave, the most first; years by themselves. */
export function countsOf(found: Found[], values: Values, chosen: Chosen): Counts {
  return Object.fromEntries(
    facetKinds.map((kind) => {
      const counts = new Map<string, number>();
      for (const one of narrowed(found, values, chosen, kind)) {
        const value = values.get(one)![kind];
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const sorted = [...counts].sort(([a, x], [b, y]) => (kind === 'year' ? (a < b ? 1 : -1) : y - x));
      return [kind, sorted];
    }),
  ) as Counts;
}

/** How many texts are read for a phrase: the index does not know which word follows which. */
const mostRead = 40;

/** Those of the texts, best first, in which every phrase stands; read from their pages. */
export async function withPhrases(found: Found[], phrases: string[][]): Promise<Found[]> {
  const read = await Promise.all(found.slice(0, mostRead).map(async (one) => hasPhrases(one, phrases)));
  return found.filter((_, at) => read[at]);
}

async function hasPhrases(one: Found, phrases: string[][]): Promise<boolean> {
  const [path, headline, , , , , line] = await cardOf(one);
  const holds = (text: string) => {
    const words = ` ${wordsOf(text).join(' ')} `;
    return phrases.every((phrase) => words.includes(` ${phrase.join(' ')} `));
  };
  if (holds(`${headline}\n${line}`)) return true;
  const answer = await fetch(path);
  if (!answer.ok) return false;
  const [, main = ''] = (await answer.text()).split(/<main\b/);
  return holds(textOfHtml(`<main${main}`));
}
