import { expect, test } from 'vitest';
import { nameMistakes } from '../../src/publication/name-mistakes.ts';

const told = (...files: string[]) => nameMistakes(files).map(({ wrong, remedy }) => `${wrong}: ${remedy}`);

test.each([
  'articles/時事.md',
  'articles/घड़ी-ने.md',
  'articles/도서관.md',
  'articles/שלום-2.md',
  'pages/关于.md',
])('%s is a name in its own script, which is its address too', (file) => expect(told(file)).toEqual([]));

test.each([
  ['articles/時 事.md', 'name it 時-事.md'],
  ['articles/Город.md', 'name it gorod.md'],
  ['articles/l’été.md', 'name it l-ete.md'],
  ['articles/été-時事.md', 'name it ete-時事.md'],
  ['articles/！！.md', 'name it article.md'],
])('%s is told, with the name that it can have', (file, remedy) => {
  expect(told(file)).toEqual([`is not made of lower-case letters, digits and hyphens: ${remedy}`]);
});

test('a name that no disk can hold is told by its bytes', () => {
  const [mistake] = told(`articles/${'時'.repeat(90)}.md`);
  expect(mistake).toBe(`is longer than 240 bytes: name it ${'時'.repeat(66)}.md`);
});

test('a letter with its accent apart is the same name', () => {
  expect(told('articles/が.md', `articles/b/${'が'.normalize('NFD')}.md`)).toEqual([
    'gives the same address as articles/が.md: name it が-2.md',
  ]);
});
