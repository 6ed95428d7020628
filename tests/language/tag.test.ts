import { expect, test } from 'vitest';
import { primaryLanguage } from '../../src/language/tag.ts';

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['zh-Hant-TW', 'zh'],
])('the language of "%s" is "%s", whatever its script and region', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});
