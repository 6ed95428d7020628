import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeLines, commandsIn } from './documents.ts';

const english = readFileSync('README.md', 'utf8');
const french = readFileSync('README.fr.md', 'utf8');
const documents = [
  'README.md',
  'README.fr.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const headings = (markdown: string) => [...markdown.matchAll(/^(#+) /gm)].map(([, level]) => level);

test('the README in French has the headings of the English one', () => {
  expect(headings(french)).toEqual(headings(english));
});

test('the README in French has the commands of the English one, in the same order', () => {
  expect(commandsIn('README.fr.md')).toEqual(commandsIn('README.md'));
});

test.each(['README.md', 'README.fr.md'])('the first lines of code in %s are the two commands', (file) => {
  expect(codeLines(readFileSync(file, 'utf8')).slice(0, 2)).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
});

test.each([
  ['README.md', 'docs/pictures/'],
  ['README.fr.md', 'docs/pictures/'],
])('%s shows each of its pictures light and dark, with words for who does not see them', (file, folder) => {
  const shown = [...readFileSync(file, 'utf8').matchAll(/<picture>(.*?)<\/picture>/g)];
  expect(shown).toHaveLength(2);
  for (const [, picture = ''] of shown) {
    const [dark, light] = [/srcset="([^"]+)"/, /src="([^"]+)"/].map((part) => part.exec(picture)?.[1] ?? '');
    expect(dark).toBe(light?.replace('-light', '-dark'));
    expect(light?.startsWith(folder) && existsSync(light) && existsSync(dark!)).toBe(true);
    expect(/alt="([^"]+)"/.exec(picture)?.[1]?.length).toBeGreaterThan(40);
  }
});

test('no picture of the README weighs more than 200 kB', () => {
  const pictures = readdirSync('docs/pictures').filter((name) => name.endsWith('.webp'));
  expect(pictures).toHaveLength(4);
  for (const name of pictures)
    expect(statSync(join('docs/pictures', name)).size, name).toBeLessThanOrEqual(200_000);
});

test.each(documents)('what %s links to in the project is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s"]+)/g)].map(
    ([, path = '']) => path,
  );
  const isExample = (path: string) => path.startsWith('./');
  expect(links.filter((path) => !isExample(path) && !existsSync(join(file, '..', path)))).toEqual([]);
});
