/** The files of the index, each fetched once, from beside this program. */
import { letterAddress, partFile } from '../search/part.ts';
import type { Facets, SearchCard, SearchIndex, SearchName, SearchPart } from '../search/part.ts';

const folder = new URL('../search-index/', import.meta.url);
const fetched = new Map<string, Promise<Response>>();

export function searchIndex(): Promise<SearchIndex> {
  return json('index.json');
}

/** The words of a part that stand in its file of this number. */
export async function wordsFile({ name }: SearchPart, number: number): Promise<string> {
  return (await response(`fixed/${name}/${partFile.words(number)}`)).clone().text();
}

export function cardsFile({ name }: SearchPart, number: number): Promise<SearchCard[]> {
  return json(`fixed/${name}/${partFile.cards(number)}`);
}

export function facetsFile({ name }: SearchPart): Promise<Facets> {
  return json(`fixed/${name}/${partFile.facets}`);
}

export function namesFile(letter: string): Promise<SearchName[]> {
  return json(`names/${letterAddress(letter)}.json`);
}

async function json<Content>(path: string): Promise<Content> {
  return (await (await response(path)).clone().json()) as Content;
}

function response(path: string): Promise<Response> {
  const known = fetched.get(path);
  if (known) return known;
  const asked = fetch(new URL(path, folder)).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer;
  });
  fetched.set(path, asked);
  // What could not be fetched is asked for again the next time.
  asked.catch(() => fetched.delete(path));
  return asked;
}
