import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { png, publication } from './publication-folder.ts';
import { add, body } from './texts.ts';

test.each([
  [
    'markup that is not allowed is dropped',
    body('Un.\n\n<script>alert(1)</script>\n\nDeux.'),
    /^articles\/a\.md:11:1: body: .*script.*: .+$/,
  ],
  [
    'a missing image gives way to its words',
    body('![Une place](./place.jpg)'),
    /^articles\/a\.md:9:1: body: the image \.\/place\.jpg is missing: /,
  ],
  [
    'a remote image becomes a link',
    body('Un.\n\n![Une place](https://example.org/p.jpg)'),
    /^articles\/a\.md:11:1: body: the image https:\/\/example\.org\/p\.jpg is on another site: /,
  ],
  [
    'a link to no page keeps its words',
    body('Un [lien](/nulle-part/).'),
    /^articles\/a\.md:9:4: body: the link \/nulle-part\/ leads to no page of this site: .+$/,
  ],
  [
    'a link to no heading keeps its words',
    body('Un [lien](#rien).'),
    /^articles\/a\.md:9:4: body: the link #rien points to no heading or mark of this text: .+$/,
  ],
  [
    'the picture under the headline is missing',
    add('image:', '  alt: Une place', '  src: ./place.jpg'),
    /^articles\/a\.md:9: image\.src: \.\/place\.jpg is not a picture beside the article, and is left out: put /,
  ],
  [
    'the picture under the headline is remote',
    add('image: { src: "https://example.org/p.jpg", alt: x }'),
    /^articles\/a\.md:7: image\.src: https:/,
  ],
  [
    'the picture under the headline lies outside the publication',
    add('image: { src: ../../p.png, alt: x }'),
    /^articles\/a\.md:7: image\.src: /,
  ],
  [
    'the picture under the headline is a drawing that can run scripts',
    add('image: { src: logo.svg, alt: x }'),
    /^articles\/a\.md:7: image\.src: /,
  ],
  [
    'the picture under the headline is none',
    add('image: { src: text.png, alt: x }'),
    /^articles\/a\.md:7: image\.src: /,
  ],
])('%s, with a warning at its line and no refusal', async (_claim, content, warning) => {
  const folder = publication({
    'articles/a.md': content,
    'articles/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    'articles/text.png': 'no picture',
    '../p.png': png(3, 2),
  });
  const { mistakes, warnings, publication: read } = await folder.read();
  expect(mistakes).toEqual([]);
  expect(warnings.map(mistakeLine)).toEqual([expect.stringMatching(warning)]);
  expect(read?.articles.map(({ slug, picture }) => [slug, picture])).toEqual([['a', undefined]]);
  expect(read?.pictures).toEqual([]);
});

test.each([
  ['beside the article', 'image.png', './image.png', 'articles/a/image.png'],
  [
    'in a folder below it',
    'photos/une place.png',
    'photos/une%20place.png',
    'articles/a/photos/une%20place.png',
  ],
  ['with a per cent sign in its name', '50%.png', '50%.png', 'articles/a/50%25.png'],
  [
    'with composed letters that the text does not compose',
    'été.png',
    'e\u0301te\u0301.png',
    'articles/a/%C3%A9t%C3%A9.png',
  ],
  [
    'with letters that the text composes and the disk does not',
    'e\u0301te\u0301.png',
    'été.png',
    'articles/a/%C3%A9t%C3%A9.png',
  ],
  [
    'with other capitals, in a folder with others',
    'Photos/IMG 1.PNG',
    'photos/img 1.png',
    'articles/a/Photos/IMG%201.PNG',
  ],
  ['elsewhere in the publication', '../pictures/p.png', '../pictures/p.png', 'articles/a/_/pictures/p.png'],
])('a picture %s is copied below the page with its size', async (_where, name, src, path) => {
  const folder = publication({
    'articles/a.md': add(`image: { src: "${src}", alt: Une place }`),
    [`articles/${name}`]: png(30, 20),
  });
  const { warnings, publication: read } = await folder.read();
  expect(warnings).toEqual([]);
  expect(read?.articles[0]?.picture).toEqual({ src, alt: 'Une place', path, width: 30, height: 20 });
  expect(read?.pictures.map((picture) => picture.path)).toEqual([path]);
});

test('a picture that cannot be read is left out with a warning, and comes back when it is put right', async () => {
  const broken = png(300, 200).subarray(0, 60);
  const folder = publication({
    'articles/a.md': add('image: { src: p.png, alt: Une place }'),
    'articles/b.md': body('Un texte.\n\n![Une place](p.png)'),
    'articles/p.png': broken,
  });
  for (const run of ['first', 'second']) {
    const { mistakes, warnings, publication: read } = await folder.read();
    expect([run, ...mistakes]).toEqual([run]);
    expect(warnings.map(mistakeLine)).toEqual([
      expect.stringMatching(
        /^articles\/a\.md:7: image\.src: p\.png cannot be read \(.+\), and is left out: save it/,
      ),
      expect.stringMatching(
        /^articles\/b\.md:11:1: body: the image p\.png cannot be read \(.+\): save it again/,
      ),
    ]);
    expect(read?.articles).toHaveLength(2);
    expect(read?.pictures).toEqual([]);
  }
  folder.write({ 'articles/p.png': png(300, 200) });
  const { warnings, publication: read } = await folder.read();
  expect(warnings).toEqual([]);
  expect(read?.pictures.map(({ path }) => path)).toEqual(['articles/a/p.png', 'articles/b/p.png']);
});

test('pictures whose names differ in a slash only have addresses of their own', async () => {
  const folder = publication({
    'articles/a.md': body('![Un](p/q.png)\n\n![Deux](p-q.png)'),
    'articles/p/q.png': png(1, 1),
    'articles/p-q.png': png(2, 2),
  });
  const { publication: read } = await folder.read();
  expect(new Map(read?.pictures.map(({ path, width }) => [path, width]))).toEqual(
    new Map([
      ['articles/a/p/q.png', 1],
      ['articles/a/p-q.png', 2],
    ]),
  );
});

test.each([
  ['the address of an article', '/articles/b/'],
  ['an address without its last slash', '/articles/b'],
  ['a neighbouring file', './b.md'],
  ['a file in another folder', '../pages/a-propos.md'],
  ['a page with a fragment', '/a-propos/#ici'],
  ['a section', '/sections/monde/'],
  ['the archive of a month', '/archive/2023/02/'],
  ['a former address', '/vieille/adresse'],
  ['a feed', '/rss.xml'],
  ['the front page', '/'],
])('a link to %s is right', async (_what, href) => {
  const folder = publication({
    'articles/a.md': body(`Un [lien](${href}).`),
    'articles/b.md': add('aliases: [/vieille/adresse]'),
    'pages/a-propos.md': '---\ntitle: À propos\n---\n\nUn texte.\n',
  });
  const { mistakes, warnings } = await folder.read();
  expect([...mistakes, ...warnings]).toEqual([]);
});

test('beside a mistake in an article, the links to it are no fault', async () => {
  const folder = publication({
    'articles/a.md': body('Un [lien](./b.md).'),
    'articles/b.md': add('couleur: rouge'),
  });
  const { mistakes, warnings } = await folder.read();
  expect(mistakes.map(({ file }) => file)).toEqual(['articles/b.md']);
  expect(warnings).toEqual([]);
});
