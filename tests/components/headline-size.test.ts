import { expect, test } from 'vitest';
import { headlineSize } from '../../src/components/headline-size.ts';

test.each([
  [1, 'is-short'],
  [60, 'is-short'],
  [61, 'is-medium'],
  [110, 'is-medium'],
  [111, 'is-long'],
])('a headline of %i letters %s', (letters, size) => {
  expect(headlineSize('é'.repeat(letters))).toBe(size);
});

test('a letter of Chinese, Japanese or Korean counts as two', () => {
  expect(['时'.repeat(30), '時'.repeat(31), 'の'.repeat(56), '한'.repeat(20)].map(headlineSize)).toEqual([
    'is-short',
    'is-medium',
    'is-long',
    'is-short',
  ]);
});
