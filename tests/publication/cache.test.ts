import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { bodiesFile, keptBody, keptDigests } from '../../src/publication/body-cache.ts';
import type { Findings } from '../../src/publication/read-publication.ts';
import { png, publication } from './publication-folder.ts';
import type { PublicationFolder } from './publication-folder.ts';
import { add, body, set, siteYaml } from './texts.ts';

const linking = { 'articles/a.md': body('Un [lien](./b.md).') };
const b = set('title', 'title: B');

function htmlOf(folder: PublicationFolder, findings: Findings, slug = 'a'): string {
  const digest = findings.publication?.articles.find((article) => article.slug === slug)?.bodyDigest ?? '';
  return keptBody(folder.settings.cacheDir, digest);
}

function changeBodies(folder: PublicationFolder, sql: string): void {
  const database = new DatabaseSync(bodiesFile(folder.settings.cacheDir));
  database.exec(sql);
  database.close();
}

test('a second reading finds the same and reads no file anew', async () => {
  const folder = publication({
    ...linking,
    'articles/c.md': add('couleur: rouge'),
    'articles/d.md': body('![Une](d.png) ![Deux](e.png)'),
    'articles/d.png': png(2, 2),
    'articles/e.md': set('published', 'published: 2030-01-01'),
    'pages/p.md': '---\ntitle: P\n---\n\nUn [lien](/articles/a/).\n',
  });
  const first = await folder.read();
  expect(first.readAnew).toBe(5);
  expect(await folder.read()).toEqual({ ...first, readAnew: 0 });
});

test.each<[string, Record<string, string>]>([
  ['added', { 'articles/b.md': b }],
  ['no longer a draft', { 'articles/b.md': b }],
  ['no longer in the future', { 'articles/b.md': b }],
])('when an article is %s, the links to it appear, and with it they go', async (how, there) => {
  const before: Record<string, string> =
    how === 'added'
      ? {}
      : { 'articles/b.md': add(how === 'no longer a draft' ? 'draft: true' : 'updated: 2023-03-01') };
  if (how === 'no longer in the future') before['articles/b.md'] = set('published', 'published: 2030-01-01');
  const folder = publication({ ...linking, ...before });
  const without = await folder.read();
  expect(without.warnings).toHaveLength(1);
  expect(htmlOf(folder, without)).not.toContain('href');
  folder.write(there);
  const withIt = await folder.read();
  expect(withIt.warnings).toEqual([]);
  expect(htmlOf(folder, withIt)).toContain('href="/articles/b/"');
  folder.remove('articles/b.md');
  folder.write(before);
  expect(await folder.read()).toMatchObject({ warnings: without.warnings, publication: without.publication });
});

test('a picture that is added, has another size or is removed changes the page', async () => {
  const folder = publication({ 'articles/a.md': body('![Une place](p.png)') });
  expect((await folder.read()).warnings).toHaveLength(1);
  folder.write({ 'articles/p.png': png(30, 20) });
  expect(htmlOf(folder, await folder.read())).toContain('width="30" height="20"');
  folder.write({ 'articles/p.png': png(40, 20) });
  const larger = await folder.read();
  expect(htmlOf(folder, larger)).toContain('width="40" height="20"');
  expect(larger.publication?.pictures.map(({ width }) => width)).toEqual([40]);
  folder.remove('articles/p.png');
  expect((await folder.read()).warnings).toHaveLength(1);
});

test('another address of the site changes the links', async () => {
  const folder = publication({ ...linking, 'articles/b.md': b });
  await folder.read();
  const moved = await folder.read({ siteUrl: 'https://essai.example/depot' });
  expect(htmlOf(folder, moved)).toContain('href="/depot/articles/b/"');
});

test('another language of the site changes what has no language of its own', async () => {
  const folder = publication({ 'pages/p.md': '---\ntitle: P\n---\n\nUn texte : le voici.\n' });
  const french = (await folder.read()).publication?.pages[0];
  folder.write({ 'site.yaml': siteYaml().replace('language: fr', 'language: en') });
  const english = (await folder.read()).publication?.pages[0];
  expect([french?.lang, english?.lang]).toEqual(['fr', 'en']);
  expect(english?.bodyDigest).not.toBe(french?.bodyDigest);
});

test('two publications in turn are as each alone', async () => {
  const [one, two] = [publication({ 'articles/a.md': b }), publication({ 'articles/z.md': b })];
  const alone = await one.read();
  await two.read();
  expect(await one.read()).toEqual({ ...alone, readAnew: 0 });
  expect((await two.read()).publication?.articles.map(({ slug }) => slug)).toEqual(['z']);
});

test.each([
  ['that is cut off', (text: string) => text.slice(0, -20)],
  ['that is empty', () => ''],
  ['of another shape', () => '{}'],
  ['without its records', (text: string) => text.replace('"records"', '"other"')],
])('a cache %s is passed over', async (_what, spoil) => {
  const folder = publication(linking);
  const first = await folder.read();
  const file = join(folder.settings.cacheDir, 'records.json');
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  expect(await folder.read()).toEqual(first);
});

test('a body that vanished from the cache is made again', async () => {
  const folder = publication({ 'articles/a.md': b, 'articles/b.md': body('Autre.') });
  const html = htmlOf(folder, await folder.read());
  const digest = (await folder.read()).publication?.articles[0]?.bodyDigest ?? '';
  changeBodies(folder, `delete from bodies where digest = '${digest}'`);
  const again = await folder.read();
  expect(again.readAnew).toBe(1);
  expect(htmlOf(folder, again)).toBe(html);
});

test.each([
  ['vanished', (file: string) => rmSync(file)],
  ['damaged', (file: string) => writeFileSync(file, 'no database '.repeat(1000))],
  ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
])('bodies whose file was %s are made again', async (_what, spoil) => {
  const folder = publication({ 'articles/a.md': b, 'articles/b.md': body('Autre.') });
  const html = htmlOf(folder, await folder.read());
  spoil(bodiesFile(folder.settings.cacheDir));
  const again = await folder.read();
  expect(again.readAnew).toBe(2);
  expect(htmlOf(folder, again)).toBe(html);
});

test('a file in which nothing but the texts is damaged is removed when one is asked for', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`articles/a${index}.md`, body(`Un ${index}. `.repeat(500))]),
  );
  const folder = publication(texts);
  const first = await folder.read();
  const file = bodiesFile(folder.settings.cacheDir);
  const bytes = readFileSync(file);
  // The first pages hold what the file is and the index; of the others, only those that hold texts are spoilt.
  const spoilt = bytes.map((byte, index) => (index > bytes.length / 2 && index % 4096 === 0 ? 0 : byte));
  writeFileSync(file, spoilt);
  const slugs = first.publication?.articles.map(({ slug }) => slug) ?? [];
  expect(() => slugs.map((slug) => htmlOf(folder, first, slug))).toThrow('build again');
  const again = await folder.read();
  expect(again.readAnew).toBe(60);
  expect(htmlOf(folder, again, 'a7')).toContain('Un 7.');
});

test('a first publication in which no file can be read keeps nothing, and its mistakes are told', async () => {
  const folder = publication({ 'articles/a.md': 'Sans en-tête.' });
  const { mistakes } = await folder.read();
  expect(mistakes.map(({ wrong }) => wrong)).toEqual(['has no front matter']);
});

test('a body that nothing shows for a day leaves the cache', async () => {
  const folder = publication({ 'articles/a.md': body('Un.') });
  const bodyOf = async () => (await folder.read()).publication?.articles[0]?.bodyDigest ?? '';
  const first = await bodyOf();
  folder.write({ 'articles/a.md': body('Deux.') });
  const second = await bodyOf();
  expect(keptDigests(folder.settings.cacheDir)).toEqual(new Set([first, second]));
  changeBodies(folder, 'update bodies set kept = kept - 2 * 24 * 3600 * 1000');
  folder.write({ 'articles/a.md': body('Trois.') });
  const third = await bodyOf();
  expect(keptDigests(folder.settings.cacheDir)).toEqual(new Set([third]));
});
