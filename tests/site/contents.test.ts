import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRows, makers, reservedNames } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import { fileOf, paramsOf } from '../../src/site/row.ts';
import { publication } from '../publication/publication-folder.ts';
import { set } from '../publication/texts.ts';

test('the table has a line for each file of src/pages/, and no other page', () => {
  const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  expect(makers.filter((maker) => maker.startsWith('src/pages/')).toSorted()).toEqual(pages.toSorted());
});

test.each([
  ['', 'index.html'],
  ['articles/a/', 'articles/a/index.html'],
  ['old/ferry.html/', 'old/ferry.html/index.html'],
  ['articles/a/une%20place.png', 'articles/a/une place.png'],
  ['sitemap.xml', 'sitemap.xml'],
  ['404/', '404.html'],
])('the path %j is the file %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

test.each([
  ['src/pages/index.astro', '', {}],
  ['src/pages/archive/index.astro', 'archive/', {}],
  ['src/pages/articles/[slug].astro', 'articles/a/', { slug: 'a' }],
  ['src/pages/[kind]/[name]/[...page].astro', 'topics/paix/', { kind: 'topics', name: 'paix' }],
  [
    'src/pages/[kind]/[name]/[...page].astro',
    'topics/paix/page/3/',
    { kind: 'topics', name: 'paix', page: 'page/3' },
  ],
  ['src/pages/[sitemap].xml.ts', 'sitemap-2023.xml', { sitemap: 'sitemap-2023' }],
  ['src/pages/[...alias].astro', 'old/ferry.html/', { alias: 'old/ferry.html' }],
  ['src/pages/[...picture].ts', 'articles/a/une%20place.png', { picture: 'articles/a/une place.png' }],
])('for %s the path %j stands for its parameters', (maker, path, params) => {
  expect(paramsOf(maker, path)).toEqual(params);
});

test('a path that its page cannot have is refused', () => {
  expect(() => paramsOf('src/pages/articles/[slug].astro', 'sections/monde/')).toThrow(/is no address that/);
});

test('no page of the publisher’s can be named as the first part of an address of the site’s own', () => {
  for (const name of [
    'articles',
    'sections',
    'topics',
    'places',
    'people',
    'archive',
    '404',
    'fonts',
    '_astro',
  ])
    expect(reservedNames).toContain(name);
});

test('every row has an address that its page can have', async () => {
  const folder = publication({
    'articles/a.md': set('topics', 'topics: [Paix]\naliases: [/ancien]'),
    'articles/b.md': set('topics', 'topics: [Paix]'),
    'pages/about.md': '---\ntitle: About\n---\nUs.',
  });
  const { publication: read } = await folder.read();
  if (!read) throw new Error('the publication cannot be read');
  const rows = allRows(editionOf(read)).filter(
    ({ maker }) => maker.startsWith('src/pages/') && maker !== 'src/pages/404.astro',
  );
  expect(new Set(rows.map(({ maker }) => maker)).size).toBeGreaterThan(10);
  for (const { maker, path } of rows) expect(() => paramsOf(maker, path)).not.toThrow();
});
