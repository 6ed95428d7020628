import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/article/reading-time.ts';

test.each([
  [0, 'fr', 1],
  [195, 'fr', 1],
  [1950, 'fr', 10],
  [1950, 'fr-CA', 10],
  [1950, 'FR', 10],
  [2280, 'en', 10],
  [1380, 'ar', 10],
  [1840, 'eo', 10],
])('%i words of %s take %i minutes', (words, lang, minutes) => {
  expect(readingMinutes(words, lang)).toBe(minutes);
});
