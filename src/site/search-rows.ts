/** The rows of the search: its page, those of names by letter, and the files that the reader's browser asks for. */
import { languageOf } from '../language/language.ts';
import type { Language } from '../language/language.ts';
import { partFile } from '../search/part.ts';
import type { SearchIndex, SearchName, SearchPart } from '../search/part.ts';
import { cardsPerFile } from '../search/segments.ts';
import { wordsOf } from '../search/words-of.ts';
import type { Edition } from './edition.ts';
import { monthsByYear } from './list-rows.ts';
import { hrefOf, searchIndexPath, searchNamesPath, searchPartPath, searchPath } from './paths.ts';
import { indexed, unlinked } from './row.ts';
import type { Row } from './row.ts';

/** One of the files of the index: a part's, which is kept under its name, one that is made here. */
export type SearchFile = { part: string; file: string } | { index: SearchIndex } | { names: SearchName[] };

export function searchFiles(edition: Edition): Row<SearchFile>[] {
  const names = namesByLetter(edition);
  const { tag, words } = spokenIn(edition);
  const index: SearchIndex = {
    language: tag,
    parts: edition.search,
    letters: [...names.keys()],
    words: words.search,
  };
  return [
    unlinked(searchIndexPath, () => ({ index })),
    ...[...names].map(([letter, some]) => unlinked(searchNamesPath(letter), () => ({ names: some }))),
    ...edition.search.flatMap((part) =>
      filesOf(part).map((file) =>
        unlinked(searchPartPath(part.name, file), () => ({ part: part.name, file })),
      ),
    ),
  ];
}

function filesOf({ texts, bounds }: SearchPart): string[] {
  const cardFiles = Array.from({ length: Math.ceil(texts / cardsPerFile) }, (_, number) =>
    partFile.cards(number),
  );
  return [...bounds.map((_, number) => partFile.words(number)), ...cardFiles, partFile.facets];
}

/** What the page of the search leads to beside the sections; with a letter, the names that begin with it. */
export type SearchPage = { letters: string[]; years: string[] } | { letter: string; names: SearchName[] };

export function searchPages(edition: Edition): Row<SearchPage>[] {
  const spoken = spokenIn(edition);
  const names = namesByLetter(edition);
  const page = (path: string, props: () => SearchPage) => indexed(path, props, () => undefined);
  return [
    page(searchPath(spoken), () => ({
      letters: [...names.keys()],
      years: [...monthsByYear(edition).keys()],
    })),
    ...[...names].map(([letter, some]) => page(searchPath(spoken, letter), () => ({ letter, names: some }))),
  ];
}

/** Names that have a page of their own, by each letter with which one of their words begins. */
function namesByLetter(edition: Edition): Map<string, SearchName[]> {
  const { kinds } = spokenIn(edition).words.search;
  const byLetter = new Map<string, SearchName[]>();
  for (const { title, kind, path, articles } of edition.lists) {
    if (kind === 'sections' || kind === 'months') continue;
    const name: SearchName = [title, kinds[kind], hrefOf(edition.site, path), articles.length];
    for (const letter of new Set(wordsOf(title).map(([first = '']) => first))) {
      const names = byLetter.get(letter) ?? [];
      names.push(name);
      byLetter.set(letter, names);
    }
  }
  for (const names of byLetter.values()) names.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...byLetter].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function spokenIn({ site }: Pick<Edition, 'site'>): Language {
  return languageOf(site.language, site.language);
}
