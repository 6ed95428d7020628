import { expect, test } from 'vitest';
import { isSlug, slugged } from '../../src/article/slug.ts';

test.each([
  ['guerre en Ukraine', 'guerre-en-ukraine'],
  ['L’été à Paris', 'l-ete-a-paris'],
  ['OpenAI', 'openai'],
  ['McDonald’s', 'mcdonalds'],
  ['PME/TPE', 'pme-tpe'],
  ['_souligné', 'souligne'],
  ['湖', ''],
  ['', ''],
])('“%s” becomes “%s” in an address', (text, slug) => {
  expect(slugged(text)).toBe(slug);
  expect(isSlug(slug)).toBe(slug !== '');
});
