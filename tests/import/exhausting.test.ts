import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { reasonOf } from '../../src/import/unreadable.ts';

const many = 2000;
const exhausting = [
  '['.repeat(many),
  '<'.repeat(many),
  `[a${' a=a'.repeat(many)}`,
  '[ '.repeat(many),
  `a${' '.repeat(many)}b`,
  '. '.repeat(many),
  '<div>'.repeat(many),
  '<b>'.repeat(many),
  'a<br>'.repeat(many),
  '> '.repeat(many),
  '*a'.repeat(many),
  '\u200b'.repeat(many),
  '\n'.repeat(many),
  `a\n${'Share this:\nLike Loading...\n'.repeat(many)}b`,
];

test.each(
  exhausting.flatMap((text) =>
    ['a.txt', 'a.md', 'a.html'].map((name) => [text.slice(0, 8), name, text] as const),
  ),
)('%j without end is read or refused in seconds in %s', (_, name, text) => {
  const bytes = new TextEncoder().encode(
    name === 'a.html' ? `<html><body><h1>Ferry</h1>${text}` : `Ferry\n\n${text}`,
  );
  const start = performance.now();
  try {
    const reading = readInput({ name, bytes, address: null, charset: null });
    for (const article of reading.articles ?? [])
      importArticle(article, { given: {}, short: true, sections: {} });
  } catch (error) {
    // The command tells the publisher so.
    expect(reasonOf(error)).toMatch(/nested|too many|too large/);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
