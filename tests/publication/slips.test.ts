import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { findingsReport } from '../../src/publication/report.ts';
import { publication } from './publication-folder.ts';
import { add, body, set, setInSource } from './texts.ts';

async function told(file: string): Promise<string[]> {
  const { mistakes, warnings } = await publication({ 'articles/a.md': file }).read();
  return [...mistakes, ...warnings].map(mistakeLine).map((line) => line.replace('articles/a.md:', ''));
}

test.each([
  [
    set('title', 'title: Le n° #1 du cidre'),
    '2: title: is cut before “#1 du cidre”, which YAML takes for a comment: put the whole text between quotes, title: "Le n° #1 du cidre"',
  ],
  [
    add('topics:', '  - paix', 'description: On dit #paix'),
    '9: description: is cut before “#paix”, which YAML takes for a comment: put the whole text between quotes, description: "On dit #paix"',
  ],
])('a value that YAML cuts at # is told, with the quotes that keep it', async (file, line) => {
  expect(await told(file)).toEqual([line]);
});

test.each([
  set('title', 'title: "Le n° #1 du cidre"'),
  set('title', "title: 'Le n° #1 du cidre'"),
  set('title', 'title: Le n°#1 du cidre'),
  add('topics: [paix] # à revoir'),
  add('description: >', '  On dit #paix', '  et #guerre'),
])('what is quoted, or a comment, is not: %s', async (file) => {
  expect(await told(file)).toEqual([]);
});

test.each([
  [
    add('image: { src: a.jpg, alt: Une place, caption: Paris, le soir, vu du pont }'),
    '7: image.le soir: is no key: the comma before it ends the text: put the whole text between quotes, caption: "Paris, le soir, vu du pont"',
  ],
  [setInSource('', 'autre:'), '10: source.autre: is not a known key: remove the line; the keys are'],
])('a key made by a comma is told as what it is', async (file, line) => {
  const [mistake = '', ...more] = await told(file);
  expect(mistake).toContain(line);
  expect(more).toEqual([]);
});

test.each([
  ['tags: [paix]', 'tags: is not a known key: write topics, or remove the line'],
  ['mots-clés: paix', 'mots-clés: is not a known key: write topics, or remove the line'],
  ['date: 2023-02-28', 'date: is not a known key: write published, or remove the line'],
  ['rubrique: monde', 'rubrique: is not a known key: write section, or remove the line'],
  ['categories: [monde]', 'categories: is not a known key: write section, or remove the line'],
  ['author: Anne', 'author: is not a known key: write authors, or remove the line'],
  ['chapô: Un chapeau', 'chapô: is not a known key: write description, or remove the line'],
  ['permalink: /a', 'permalink: is not a known key: write aliases, or remove the line'],
  ['slug: a', 'slug: is not a known key: remove the line; the name of the file is the address'],
  ['publshed: 2023', 'publshed: is not a known key: write published, or remove the line'],
])('%s: the field that is meant is named', async (line, mistake) => {
  expect(await told(add(line))).toEqual([`7: ${mistake}`]);
});

test.each([
  ['2023-02-30', ': 2023-02 has 28 days'],
  ['2024-02-30', ': 2024-02 has 29 days'],
  ['2023-06-31', ': 2023-06 has 30 days'],
  ['2023-13-01', ''],
  ['demain', ''],
])('of the day %s it is said how many its month has', async (day, said) => {
  expect(await told(set('published', `published: ${day}`))).toEqual([
    `4: published: is not a date${said}: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00`,
  ]);
});

test.each([
  [
    '# Un titre\n\nUn texte.',
    '9: body: begins with the title, which stands above it already: remove the line',
  ],
  ['Un texte.\n\n##Le pont', '11: body: “##Le pont” is no heading: put a space behind the sign, ## Le pont'],
  [
    '- [ ] du pain\n- [x] du sel',
    '9: body: [ ] is shown as it is written (2 times): write ☐ or ☑ in its place, or remove it',
  ],
  [
    'Voir https://pont.example/a.',
    '9: body: https://pont.example/a cannot be followed: write <https://pont.example/a>, or [words](address)',
  ],
  [
    'La carte à www.pont.example/carte',
    '9: body: www.pont.example/carte cannot be followed: write <https://www.pont.example/carte>, or [words](address)',
  ],
])('what Markdown shows as it is written is told once, with what to write: %s', async (text, line) => {
  expect(await told(body(text))).toEqual([line]);
});

test.each([
  '# Une partie\n\nUn texte.',
  'Un texte.\n\n#1 du classement\n\n##',
  'Un texte `https://pont.example/a`.\n\n```\n#Titre\nhttps://pont.example/\n- [ ] a\n```',
  '<https://pont.example/a> [ici](https://pont.example/b "https://pont.example/") [https://pont.example/c](https://pont.example/c)',
  'Un [lien][1].\n\n[1]: https://pont.example/a',
  'Un texte [x] ici.',
])('what is right is not told: %s', async (text) => {
  expect(await told(body(text))).toEqual([]);
});

test('two articles with one title are told by a check', async () => {
  const { advice } = await publication({
    'articles/a.md': add(),
    'articles/b.md': add(),
    'articles/c.md': set('title', 'title: Autre'),
  }).read();
  expect(advice.map(mistakeLine)).toEqual([
    'articles/b.md:1: title: is the title of articles/a.md too: say in one of the titles what tells them apart, or remove one of the two',
  ]);
});

test('what is held back is one line, with a count of each kind', async () => {
  const findings = await publication({
    'articles/a.md': add('draft: true'),
    'articles/b.md': set('section', 'draft: true'),
    'articles/c.md': set('section', 'draft: true'),
    'articles/d.md': set('published', 'published: 2093-01-01'),
  }).read();
  expect(findingsReport(findings)).toBe(
    'held back: 4 articles: 1 complete but for draft: true, 2 without section, 1 dated ahead; npm run dev shows them',
  );
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The field inputs in ../shared are not here: their tests are skipped.');

test.skipIf(!shared)('the bare addresses and the boxes of others are told', async () => {
  const file = readFileSync(`${shared}/field/publication/articles/12-bare-address.md`, 'utf8');
  const { warnings } = await publication({ 'articles/a.md': file }).read();
  expect(warnings.map(({ wrong }) => wrong)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('cannot be followed'),
      expect.stringContaining('as it is written'),
    ]),
  );
});
