import { expect, test } from 'vitest';
import { imported } from '../importing.ts';
import { story, truth } from './newsroom/article.ts';
import { measured, templates } from './newsroom/measure.ts';

const all = measured(3);

test('on pages of every kind the words of the article are found, and few others', () => {
  const mean = all.reduce((sum, { f1 }) => sum + f1, 0) / all.length;
  expect(Object.keys(templates).length * 3).toBeGreaterThanOrEqual(100);
  expect(mean).toBeGreaterThan(0.985);
});

test.each(Object.keys(templates))('the article is found on a page of the kind “%s”', (template) => {
  const own = all.filter((one) => one.template === template);
  // A picture without a caption becomes a word, which a page of many pictures has many of.
  const least = template === 'squarespace' ? 0.6 : 0.84;
  for (const { f1, lang, shape } of own) expect(f1, `${lang}, ${shape}`).toBeGreaterThan(least);
});

test.each(Object.keys(templates))(
  'every word of the article is kept or accounted for on a page of the kind “%s”',
  (template) => {
    const whole = story('en', 'headings', 5);
    const told = template.startsWith('short item') ? { ...whole, blocks: whole.blocks.slice(0, 2) } : whole;
    const { body, removed } = imported(
      (templates as Record<string, (s: typeof told) => string>)[template]?.(told) ?? '',
    );
    const kept = new Set(`${body} ${removed.map(({ text }) => text).join(' ')}`.match(/[\p{L}\p{N}]+/gu));
    const words = truth(told).match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.filter((word) => !kept.has(word))).toEqual([]);
  },
);
