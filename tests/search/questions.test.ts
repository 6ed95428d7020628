/** Questions that readers may have of the demo, written by another hand than the ranking; one half was kept until it stood. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { evening, paperFiles } from '../../demo/paper.ts';
import { find } from '../../src/client/find.ts';
import { commonWords, queryOf } from '../../src/client/query.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { searchParts } from '../../src/publication/search-parts.ts';
import { settings } from '../../src/publication/settings.ts';
import type { SearchIndex } from '../../src/search/part.ts';
import { partFileOf } from '../../src/store/parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
const run = settings({
  CONTENT_DIR: join(folder, 'content'),
  CACHE_DIR: join(folder, 'cache'),
  SOURCE_DATE_EPOCH: String(evening),
});
let index: SearchIndex;
/** The names of the articles of each part, the oldest first, as the index counts them. */
const names = new Map<string, string[]>();

beforeAll(async () => {
  for (const [path, content] of await paperFiles()) {
    mkdirSync(dirname(join(run.contentDir, path)), { recursive: true });
    writeFileSync(join(run.contentDir, path), content);
  }
  const { publication } = await readPublication(run, false);
  if (!publication) throw new Error('the demo cannot be read');
  const parts = searchParts(publication, run.cacheDir);
  const oldestFirst = publication.articles.map(({ slug }) => slug).toReversed();
  for (const { name, texts } of parts.toReversed()) names.set(name, oldestFirst.splice(0, texts));
  index = { parts, language: 'fr', letters: [], words: {} as SearchIndex['words'] };
  vi.stubGlobal('fetch', (url: URL) => {
    const [part = '', file = ''] = url.pathname.split('/').slice(-2);
    return Promise.resolve(new Response(partFileOf(run.cacheDir, part, file)));
  });
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test.each(['open', 'kept'])(
  '%s: the wanted text is among the first three for 95 of 100 questions',
  async (half) => {
    const file = join(import.meta.dirname, `questions-${half}.yaml`);
    const questions = parse(readFileSync(file, 'utf8')) as { typed: string; wanted: string }[];
    const missed = [];
    for (const { typed, wanted } of questions)
      if (!(await firstThree(typed)).includes(wanted)) missed.push(`${typed} → ${wanted}`);
    expect(questions).toHaveLength(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  },
);

async function firstThree(typed: string): Promise<(string | undefined)[]> {
  let first: (string | undefined)[] = [];
  for await (const { found } of find(queryOf(typed, commonWords(index.parts)), index))
    first = found.slice(0, 3).map(({ part, text }) => names.get(part.name)?.[text]);
  return first;
}
