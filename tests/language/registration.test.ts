import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import type { Words } from '../../src/language/words.ts';

const dictionaries = globSync('src/language/*.ts')
  .filter((file) => readFileSync(file, 'utf8').includes(': Words ='))
  .map((file) => basename(file, '.ts'));

test.each(dictionaries)('the words in %s.ts are those of its language', async (tag) => {
  const { [tag]: words } = (await import(/* @vite-ignore */ `../../src/language/${tag}.ts`)) as Record<
    string,
    Words
  >;
  expect(words).toBeDefined();
  expect(languageOf(tag, 'und')).toMatchObject({ tag, words });
});

test('there are dictionaries', () => {
  expect(dictionaries).toContain('fr');
});

test.each(globSync('src/language/*-typography.ts').map((file) => basename(file)))(
  'the rules in %s are those of a language',
  (file) => {
    expect(readFileSync('src/language/typography.ts', 'utf8')).toContain(`from './${file}'`);
  },
);
