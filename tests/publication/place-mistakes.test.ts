import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { allRows } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import { fileOf } from '../../src/site/row.ts';
import { png, publication } from './publication-folder.ts';
import { add, text } from './texts.ts';

const page = '---\ntitle: Une page\n---\n\nUn texte.\n';
/** A publication with something in each part of the table. */
const whole = {
  'articles/a.md': add('topics: [Paix]', 'image: { src: a.png, alt: Une place }'),
  'articles/b.md': add('topics: [Paix]', 'aliases: [/vieille/adresse, "/été.html"]'),
  'articles/a.png': png(30, 20),
  'pages/a-propos.md': page,
};
const front = ['title: Autre', 'lang: fr', 'published: 2023-02-28', 'section: monde', 'source: original'];

async function rowsOf(files: Record<string, string | Uint8Array>) {
  const { publication: read, mistakes } = await publication(files).read();
  expect(mistakes).toEqual([]);
  if (!read) throw new Error('there is no publication');
  return allRows(editionOf({ ...read, fonts: ['roman.woff2'] }));
}

test('no former address can take the place of a row, however it is written', async () => {
  const rows = await rowsOf(whole);
  expect(rows.length).toBeGreaterThan(20);
  const written = rows.flatMap(({ path }) => {
    const bare = path.replace(/\/$/, '');
    return [`/${bare}`, `/${bare}/`, `/${bare.toUpperCase()}`, `/${fileOf(path)}`];
  });
  const aliases = [...new Set(written)].filter((alias) => !alias.startsWith('//'));
  const { mistakes } = await publication({
    ...whole,
    'articles/other.md': text([
      ...front,
      'aliases:',
      ...aliases.map((alias) => `  - ${JSON.stringify(alias)}`),
    ]),
  }).read();
  const told = mistakes.filter(({ file }) => file === 'articles/other.md');
  expect(told.map(({ line }) => line)).toEqual(aliases.map((_, index) => index + 8));
  for (const { remedy, wrong } of told) expect([wrong, remedy]).not.toContain('');
});

test('no file of the publication can take the place of a row', async () => {
  for (const { path, maker } of await rowsOf(whole)) {
    const isArticle = path.startsWith('articles/');
    const parts = decodeURIComponent(path).split('/');
    const slug = (isArticle ? parts[1] : parts[0]) ?? '';
    if (/^\.|^$/.test(slug) || maker === 'src/pages/[...alias].astro') continue;
    const file = isArticle ? `articles/neuf/${slug}.md` : `pages/neuf/${slug}.md`;
    const { mistakes } = await publication({ ...whole, [file]: isArticle ? add() : page }).read();
    expect(mistakes.map(mistakeLine), path).toEqual([
      expect.stringMatching(/^(articles|pages)\/\S+:1: file name: .+: .+$/),
    ]);
  }
});

test.each<[string, Record<string, string | Uint8Array>, string]>([
  [
    'a picture in a folder that has the name of the page’s own file',
    {
      'articles/a.md': add('image: { src: index.html/p.png, alt: x }'),
      'articles/index.html/p.png': png(1, 1),
    },
    'articles/index.html/p.png:1: file name: would take the place of articles/a.md: give the picture, or the folder that it lies in, another name',
  ],
  [
    'two pictures for one address',
    {
      'articles/a.md': text(front, '![x](_/pictures/p.png)\n\n![x](../pictures/p.png)'),
      'articles/_/pictures/p.png': png(1, 1),
      'pictures/p.png': png(2, 2),
    },
    'articles/_/pictures/p.png:1: file name: would take the place of pictures/p.png: give the picture, or the folder that it lies in, another name',
  ],
  [
    'two pictures whose names differ in case',
    {
      'articles/a.md': text(front, '![x](p.png)\n\n![x](P.png)'),
      'articles/p.png': png(1, 1),
      'articles/P.png': png(2, 2),
    },
    'articles/p.png:1: file name: would take the place of articles/P.png: give the picture, or the folder that it lies in, another name',
  ],
])('%s are a mistake', async (_what, files, line) => {
  const { mistakes } = await publication(files).read();
  expect(mistakes.map(mistakeLine)).toEqual([line]);
});

test('every row that a text may link to can be linked, and no other', async () => {
  const rows = await rowsOf(whole);
  const links = rows.map(({ path }) => `[lien](</${path}>)`);
  const { mistakes, warnings } = await publication({
    ...whole,
    'articles/other.md': text(front, links.join('\n\n')),
  }).read();
  expect(mistakes).toEqual([]);
  const refused = rows.flatMap(({ isLinkable }, index) => (isLinkable ? [] : [9 + 2 * index]));
  expect(warnings.map(({ line }) => line)).toEqual(refused);
  expect(refused).not.toEqual([]);
});
