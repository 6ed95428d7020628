import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { evening, paperFiles } from '../../demo/paper.ts';
import { writePaper } from '../../demo/paper-folder.ts';
import { sentences, stories } from '../../demo/stories.ts';
import type { Publication } from '../../src/site/publication.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { settings } from '../../src/publication/settings.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let files: Map<string, string | Uint8Array>;
let read: Awaited<ReturnType<typeof readPublication>>;
let publication: Publication;

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'depeche-demo-'));
  folder = join(place, 'paper');
  files = await paperFiles();
  writePaper(folder, files);
  read = await readPublication(
    settings({
      CONTENT_DIR: folder,
      CACHE_DIR: join(place, 'cache'),
      SOURCE_DATE_EPOCH: String(evening),
    }),
    false,
  );
  publication = read.publication!;
});

test('the demo has no mistake, no warning and nothing held back', () => {
  const { mistakes, warnings, heldBack, advice } = read;
  expect({ mistakes, warnings, heldBack, advice }).toEqual({
    mistakes: [],
    warnings: [],
    heldBack: [],
    advice: [],
  });
});

test('it is the same byte for byte each time', async () => {
  const again = await paperFiles();
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of again)
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(files.get(path)!)), path).toBe(0);
});

test('it shows sixty articles in five languages and nine sections, of every relation to a source', () => {
  const { articles, site, frontPlan } = publication;
  const kinds = articles.map(({ source }) => (source === 'original' ? source : source.relation));
  expect(articles).toHaveLength(60);
  expect([...new Set(articles.map(({ lang }) => lang))].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  expect([...new Set(articles.map(({ section }) => section))].sort()).toEqual(
    Object.keys(site.sections).sort(),
  );
  expect(Object.keys(site.sections)).toHaveLength(9);
  expect([...new Set(kinds)].sort()).toEqual([
    'excerpt',
    'original',
    'republication',
    'summary',
    'translation',
  ]);
  expect(
    articles.filter(({ source }) => source !== 'original' && source.url === null).length,
  ).toBeGreaterThan(0);
  expect(Object.keys(frontPlan ?? {}).sort()).toEqual(['day', 'figure', 'lead', 'pinned', 'seconds']);
});

test('each text says in its language that it is invented, and each paper lies where no address leads', () => {
  for (const { file, lang } of stories)
    expect(files.get(`articles/${file}.md`), file).toContain(`*${sentences[lang]!.invented}*`);
  const addresses = [...files.values()].join('\n').match(/https?:\/\/[^/\s"']+/g) ?? [];
  expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
});

test('it is written over itself, but never over what somebody changed or put there', () => {
  writePaper(folder, files);
  const article = join(folder, 'articles', 'eloge-du-brouillon.md');
  writeFileSync(article, 'Mine.');
  expect(() => writePaper(folder, files)).toThrow(/eloge-du-brouillon\.md was not written by the demo/);
  expect(readFileSync(article, 'utf8')).toBe('Mine.');
  writeFileSync(article, files.get('articles/eloge-du-brouillon.md')!);
  writeFileSync(join(folder, 'note.txt'), 'Mine.');
  expect(() => writePaper(folder, files)).toThrow(/note\.txt was not written by the demo/);
});

test('what a newer demo does not have any more goes', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'depeche-demo-')), 'paper');
  writePaper(
    place,
    new Map([
      ['a.md', 'a'],
      ['b.md', 'b'],
    ]),
  );
  writePaper(place, new Map([['a.md', 'another']]));
  expect(readFileSync(join(place, 'a.md'), 'utf8')).toBe('another');
  expect(() => readFileSync(join(place, 'b.md'))).toThrow(/ENOENT/);
});
