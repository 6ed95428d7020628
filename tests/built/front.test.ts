/** The front page of a large paper, as readers have it before them, and that of a paper of one article. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { buildPublication } from './build.ts';
import { serve } from './server.ts';
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

  test('of one article with a picture has its first words beside the picture, and the text below from edge to edge', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'depeche-one-'));
    await writeLonePictured(join(folder, 'paper'));
    const built = await buildPublication(folder, 'site', join(folder, 'paper'), 'https://seul.example/');
    const { at, close } = await serve(built);
    try {
      const page = await run.page({ viewport: { width: 1280, height: 900 } });
      await page.goto(at('/'));
      const [header, picture, side, text] = await boxesOf(page, loneParts);
      expect(picture!.bottom).toBeLessThanOrEqual(900);
      expect(side!.left).toBeGreaterThan(picture!.right);
      expect(side!.top).toBeCloseTo(picture!.top, -1);
      expect(text!.top).toBeGreaterThan(Math.max(picture!.bottom, side!.bottom));
      expect([text!.left, text!.right]).toEqual([header!.left, header!.right]);
      await page.setViewportSize({ width: 390, height: 844 });
      const tops = (await boxesOf(page, loneParts)).map(({ top }) => top);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    } finally {
      await close();
      rmSync(folder, { recursive: true, force: true });
    }
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

const loneParts = ['.lead > header', '.lead-picture', '.lead-side', '.lead-text'];

function boxesOf(page: Page, selectors: string[]) {
  return Promise.all(
    selectors.map((selector) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    ),
  );
}

async function writeLonePictured(folder: string): Promise<void> {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const colour = { width: 1600, height: 900, channels: 3, background: '#567' } as const;
  await sharp({ create: colour })
    .jpeg()
    .toFile(join(folder, 'articles', 'quai.jpg'));
  writeFileSync(
    join(folder, 'site.yaml'),
    [
      'title: Le Seul',
      'tagline: Un seul texte.',
      'address: https://seul.example/',
      'timezone: Europe/Paris',
      'language: fr',
      'previews: 0',
      'publisher: { name: Le Seul }',
      'contact: seul@seul.example',
      'sections: { monde: { fr: Monde } }',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'articles', 'le-quai.md'),
    `---
title: Le quai a rouvert
section: monde
published: 2026-01-02
lang: fr
source: original
description: Les bateaux sont revenus les uns après les autres.
image: { src: ./quai.jpg, alt: Un quai }
---

${'Le premier bateau est entré au petit jour, et personne ne l’attendait plus. '.repeat(40)}
`,
  );
}

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
