import { expect, test } from 'vitest';
import type { Findings } from '../../src/publication/read-publication.ts';
import { keptBody } from '../../src/store/bodies.ts';
import { png, publication } from './publication-folder.ts';
import type { PublicationFolder } from './publication-folder.ts';
import { add, body, set, siteYaml } from './texts.ts';

const linking = { 'articles/a.md': body('Un [lien](./b.md).') };
const b = set('title', 'title: B');

function htmlOf(folder: PublicationFolder, findings: Findings, slug = 'a'): string {
  const digest = findings.publication?.articles.find((article) => article.slug === slug)?.bodyDigest ?? '';
  return keptBody(folder.settings.cacheDir, digest);
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

test('a first publication in which no file can be read keeps nothing, and its mistakes are told', async () => {
  const folder = publication({ 'articles/a.md': 'Sans en-tête.' });
  const { mistakes } = await folder.read();
  expect(mistakes.map(({ wrong }) => wrong)).toEqual(['has no front matter']);
});
