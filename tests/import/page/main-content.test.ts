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

const day = (number: number): string =>
  `The council met on day ${number} to hear what the crew of the ferry had to say about the winter, and it listened for hours.`;
const days = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `<p>${day(from + index)}</p>`).join('');
const extracted = (body: string): string =>
  imported(
    `<!doctype html><html lang="en"><head><title>Ferries</title></head><body><article><h1>The ferries of the lake</h1>${body}</article></body></html>`,
  ).body;

test('the text that goes on behind a box of related stories stays', () => {
  const body = extracted(
    `${days(1, 5)}<h3>Related stories</h3><ul><li><a href="/a">One story of many</a></li><li><a href="/b">Another one of them</a></li></ul>${days(5, 7)}`,
  );
  expect(body.split('\n\n')).toEqual([1, 2, 3, 4, 5, 6].map(day));
});

test('comments go to their end, and the talk of an article about comments stays', () => {
  expect(extracted(`${days(1, 5)}<h3>Comments</h3>${days(7, 9)}`).split('\n\n')).toEqual(
    [1, 2, 3, 4].map(day),
  );
  expect(extracted(`${days(1, 3)}<h3>Comments</h3>${days(3, 9)}`)).toContain(day(8));
});

test('a list whose headings lead to shops is an article', () => {
  const items = [1, 2, 3, 4]
    .map(
      (number) =>
        `<div class="item"><h2><a href="https://shop.example/${number}">Boat number ${number} of the fleet</a></h2><p>${day(number)}</p></div>`,
    )
    .join('');
  expect(extracted(`<p>${day(0)}</p>${items}`)).toContain(day(4));
});

test('lists, tables, captions and sources that are cited stay', () => {
  const body = extracted(
    `${days(1, 4)}<ul><li>2 onions</li><li>1 l stock</li></ul><table><tr><th>Team</th></tr><tr><td>Wexmouth</td></tr></table><figure><img src="https://a.example/1.jpg"><figcaption>Boat at dawn</figcaption></figure><ul><li><a href="https://other.example/y">An outside source</a></li><li><a href="https://other.example/z">A second source</a></li></ul>${days(4, 6)}`,
  );
  for (const kept of ['2 onions', 'Wexmouth', 'Boat at dawn', 'An outside source'])
    expect(body).toContain(kept);
});
