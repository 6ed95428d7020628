import type { SearchIndex, SearchName } from '../search/part.ts';
import { wordsOf } from '../search/words-of.ts';
import { namesFile } from './index-files.ts';

/** How many pages are offered. */
const most = 3;

/** The places, people and topics with a page whose name holds all that was typed; the closest first. */
export async function namedSo(typed: string, { letters }: SearchIndex): Promise<SearchName[]> {
  const asked = wordsOf(typed);
  const [letter = ''] = asked[0] ?? '';
  const names = letters.includes(letter) ? await namesFile(letter).catch(() => []) : [];
  return names
    .map((name) => ({ name, words: wordsOf(name[0]) }))
    .filter(({ words }) => asked.every((one) => words.some((word) => word.startsWith(one))))
    .sort((a, b) => a.words.length - b.words.length || b.name[3] - a.name[3])
    .slice(0, most)
    .map(({ name }) => name);
}
