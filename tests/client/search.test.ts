/** The search as a reader's browser makes it, over an index that is made for the test. */
import { afterEach, expect, test, vi } from 'vitest';
import { PostingsWriter } from '../../src/search/postings.ts';
import type { Weight } from '../../src/search/postings.ts';
import { partFile } from '../../src/search/part.ts';
import type { SearchIndex } from '../../src/search/part.ts';
import { wordsOf } from '../../src/search/words-of.ts';
import { find, nearby } from '../../src/client/find.ts';
import { commonWords, queryOf } from '../../src/client/query.ts';

afterEach(() => vi.unstubAllGlobals());

/** A text: its headline, what stands below it. */
type Written = [headline: string, text: string];
let made = 0;

/** An index of parts, the newest first, each with its texts from the oldest; `lost` names files that cannot be fetched. */
function indexOf(parts: Written[][], lost: RegExp = /^$/): SearchIndex {
  const files = new Map<string, string>();
  const index = parts.map((texts) => {
    const name = `part${made++}`;
    const writer = new PostingsWriter();
    texts.forEach(([headline, text], number) => {
      const weighed = new Map<string, Weight>(wordsOf(text).map((word) => [word, 0]));
      for (const word of wordsOf(headline)) weighed.set(word, 3);
      writer.add(number, weighed);
    });
    const { files: written, bounds, common } = writer.files(texts.length, 200);
    written.forEach((content, number) => files.set(`${name}/${partFile.words(number)}`, content));
    return { name, texts: texts.length, bounds, common };
  });
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.pathname.split('/').slice(-2).join('/');
    const content = lost.test(file) ? undefined : files.get(file);
    return Promise.resolve(new Response(content ?? '', { status: content === undefined ? 404 : 200 }));
  });
  return { parts: index, language: 'fr', letters: [], words: {} as SearchIndex['words'] };
}

/** What a question finds, best first: `2.0` is the oldest text of the third part. */
async function found(typed: string, index: SearchIndex): Promise<string[]> {
  const common = commonWords(index.parts);
  let last: string[] = [];
  for await (const progress of find(queryOf(typed, common), index))
    last = progress.found.map(({ part, text }) => `${index.parts.indexOf(part)}.${text}`);
  return last;
}

const paper = () =>
  indexOf([
    [
      ['Le lac qui monte', 'Le plus grand lac d’Asie centrale a gagné onze centimètres.'],
      ['Élections à Istanbul', 'Les électeurs votent dimanche ; le journal local en parle.'],
    ],
    [
      ['L’indépendance des pays d’Asie centrale', 'Blinken s’engage à soutenir ces républiques.'],
      ['Une gare', 'Des journaux, et un lac au loin.'],
    ],
  ]);

test.each([
  ['lac', ['0.0', '1.1']],
  ['LÀC', ['0.0', '1.1']],
  ['lacs', ['0.0', '1.1']],
  ['independance ', ['1.0']],
  ["l'independance", ['1.0']],
  ['indép', ['1.0']],
  ['asie centrale', ['1.0', '0.0']],
  ['journaux ', ['1.1', '0.1']],
  ['journal ', ['0.1', '1.1']],
  ['election', ['0.1']],
  ['zanzibar', []],
])('"%s" finds %j', async (typed, expected) => {
  expect(await found(typed, paper())).toEqual(expected);
});

test('a word that is finished is not taken for the beginning of others', async () => {
  expect(await found('indép ', paper())).toEqual([]);
});

test('of equal answers the newer comes first', async () => {
  const index = indexOf([
    [['Un pont', '']],
    [
      ['Un pont', ''],
      ['Un pont', ''],
    ],
  ]);
  expect(await found('pont', index)).toEqual(['0.0', '1.1', '1.0']);
});

test('where no text has all the words, those that have most of them are found', async () => {
  expect(await found('lac Kazakhstan', paper())).toEqual(['0.0', '1.1']);
});

test('a part that cannot be fetched is told of, and the others are searched', async () => {
  const index = indexOf([[['Un pont', '']], [['Un pont', '']]], /^part\d*[13579]\//);
  const states = [];
  for await (const { found: some, isBroken } of find(queryOf('pont', new Set()), index))
    states.push([some.length, isBroken]);
  expect(states).toEqual([[1, true]]);
});

test('words that are written nearly so are offered', async () => {
  expect(await nearby(queryOf('centrlae', new Set()), paper())).toContain('centrale');
  expect(await nearby(queryOf('blinkn', new Set()), paper())).toEqual(['blinken']);
});

test('what stands between quotation marks is a phrase, of any kind of marks', () => {
  for (const typed of ['"asie centrale" lac', '« asie centrale » lac', '“Asie centrale” lac'])
    expect(queryOf(typed, new Set()).phrases).toEqual([['asie', 'centrale']]);
});

test('words that tell nothing apart are left out, unless there are no others', () => {
  const common = new Set(['les', 'de']);
  expect(queryOf('les lacs de ', common).words.map(({ word }) => word)).toEqual(['lacs']);
  expect(queryOf('les ', common).words.map(({ word }) => word)).toEqual(['les']);
});

test('a word is common that stands in most texts of every part, small ones aside', () => {
  const part = (texts: number, ...common: string[]) => ({ name: '', texts, bounds: [], common });
  const parts = [part(3), part(64, 'les', 'election'), part(256, 'les', 'de')];
  expect([...commonWords(parts)]).toEqual(['les']);
  expect([...commonWords([part(3)])]).toEqual([]);
});
