import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/language/word-count.ts';

test.each([
  ['', 0],
  ['Un mot', 2],
  ["l’eau, l'air : 3.5 %", 3],
  ['U.N.', 1],
  ['a..b', 2],
  ['« Oui… »', 1],
  ['e\u0301te\u0301', 1],
  ['𝒜𝒷 😀 𐐷', 2],
  ['\u{1D165}x', 1],
  ['snake_case', 1],
])('%j has %i words', (text, words) => {
  expect(countWords(text, 'fr')).toBe(words);
});

test('the count is that of the rule, written as a regular expression', () => {
  const word = /[\p{L}\p{N}\p{M}_]+(?:['’.·:,][\p{L}\p{N}\p{M}_]+)*/gu;
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'mot',
      ' ',
      "'",
      '’',
      '.',
      '·',
      ':',
      ',',
      '𝒜',
      '😀',
      '\uD835',
      '\uDC9C',
      '3',
      '_',
      'é',
      '字',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(countWords(text, 'fr')).toBe(text.match(word)?.length ?? 0);
    }),
    { numRuns: 3000 },
  );
});

test('where words are written without spaces, a dictionary counts them', () => {
  expect(countWords('今日は天気がいい', 'ja')).toBeGreaterThan(2);
});
