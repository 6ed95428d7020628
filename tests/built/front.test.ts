/** The front page of a large paper, as readers have it before them. */
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { pageAt, publication, publicationNames } from './publications.ts';

test.each(publicationNames)('on the front page of "%s" every story says whose text it is', (name) => {
  const { document } = pageAt(publication(name), 'index.html');
  const stories = [
    ...document.querySelectorAll('main .lead, main .story, main .story-lines li, main .briefs li'),
  ];
  expect(stories.length).toBeGreaterThan(0);
  for (const story of stories) expect(story.querySelector('cite')?.textContent.trim()).toBeTruthy();
});

test.each(publicationNames)('the front page of "%s" shows no article twice', (name) => {
  const { document } = pageAt(publication(name), 'index.html');
  const titles = document.querySelectorAll(
    'main :is(.lead-title, .story-title) a, main .story-lines a, main .briefs a',
  );
  const links = [...titles].map((link) => link.getAttribute('href'));
  expect(new Set(links).size).toBe(links.length);
});

inBrowser('the front page', (run) => {
  test.each(publicationNames)('of "%s" has no hole larger than a card', async (name) => {
    const { at, built } = await run.served(name);
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at(built.base));
    expect(await page.evaluate(holes, largestHole)).toEqual([]);
  });

  test('of a large paper has ten stories on the first screen of a desk, and three on that of a phone', async () => {
    const { at, built } = await run.served('many');
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at(built.base));
    expect(await page.evaluate(storiesAbove, 900)).toBeGreaterThanOrEqual(10);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(storiesAbove, 844)).toBeGreaterThanOrEqual(3);
  });

  test('a day that stands among the newest is whole in its line, above its headline', async () => {
    const { at, built } = await run.served('many');
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at(built.base));
    const days = await page.locator('.wire li.dated').evaluateAll((items) =>
      items.map((item) => {
        const [time, title] = [item.querySelector('time')!, item.querySelector('a')!];
        const [day, headline] = [time.getBoundingClientRect(), title.getBoundingClientRect()];
        return {
          isAbove: day.bottom <= headline.top + 4,
          lines: Math.round(day.height / parseFloat(getComputedStyle(time).lineHeight)),
        };
      }),
    );
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toEqual({ isAbove: true, lines: 1 });
  });
});

/** A card of a headline of three lines, a standfirst of three and its origin, in pixels. */
const largestHole = 200;

/** Columns of the page that end more than so many pixels above the longest one beside them. */
function holes(most: number): string[] {
  const endOf = (column: Element) => {
    const range = document.createRange();
    range.selectNodeContents(column);
    return range.getBoundingClientRect().bottom;
  };
  const isBeside = (a: Element, b: Element) => {
    const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return one.top < other.bottom && one.bottom > other.top;
  };
  const rows = [
    ...[...document.querySelectorAll('.fold.railed')].map((fold) => [fold.children[1]!, fold.children[2]!]),
    ...[...document.querySelectorAll('.seconds, .module-grid, .row, .halves')].map((row) => [
      ...row.children,
    ]),
  ];
  return rows.flatMap((columns) =>
    columns.flatMap((column) => {
      const foot = Math.max(...columns.filter((other) => isBeside(column, other)).map(endOf));
      return foot - endOf(column) > most ? [`${column.className}: ${Math.round(foot - endOf(column))}`] : [];
    }),
  );
}

/** How many headlines stand whole above a line. */
function storiesAbove(line: number): number {
  const titles = document.querySelectorAll('.lead-title, .story-title, .story-lines a, .briefs a');
  return [...titles].filter((title) => title.getBoundingClientRect().bottom <= line).length;
}
