/** The search as readers have it: over any page and on its own, in Chromium; and what leads to every article without it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { filesOf, pagesOf, publication, publicationNames } from './publications.ts';
import type { Built, PublicationName } from './publications.ts';

/** The page of the search in each publication. */
const searchPage = (name: PublicationName) => (/^(own|many|hostile)/.test(name) ? '/recherche/' : '/search/');

test.each(publicationNames)('the index of "%s" has every article that is published, and no other', (name) => {
  const built = publication(name);
  const cards = cardsOf(built);
  const pages = pagesOf(built)
    .filter(
      ({ file, document }) => /^articles\/[^/]+\/index\.html$/.test(file) && document.querySelector('.prose'),
    )
    .map(({ path }) => path);
  expect(cards.map(([path]) => decodeURI(path)).sort()).toEqual(pages.map((path) => decodeURI(path)).sort());
});

test('the program of the search weighs at most 8 kB', () => {
  const built = publication('own');
  const [file] = filesOf(built).filter((one) => /^scripts\/search-\w+\.js$/.test(one));
  expect(brotliCompressSync(readFileSync(join(built.outDir, file!))).length).toBeLessThanOrEqual(8_000);
});

test.each(publicationNames)(
  'from the search of "%s" at most four links lead to any article, without a script',
  (name) => {
    const built = publication(name);
    const pages = new Map(pagesOf(built).map((page) => [page.path, page]));
    const reached = new Set([built.base.replace(/\/$/, '') + searchPage(name)]);
    expect(pages.has([...reached][0]!)).toBe(true);
    let edge = [...reached];
    for (let step = 0; step < 4; step++) {
      edge = edge
        .flatMap((path) => [...(pages.get(path)?.document.querySelectorAll('main a[href]') ?? [])])
        .map((link) => new URL(link.getAttribute('href')!, built.address).pathname)
        .filter((path) => !reached.has(path));
      for (const path of edge) reached.add(path);
    }
    const articles = cardsOf(built).map(([path]) => path);
    expect(articles.filter((path) => !reached.has(path))).toEqual([]);
  },
);

inBrowser('the search', (run) => {
  test.each([
    ['own', 'independance asie', 'blinken-asie-centrale'],
    ['ownUnderBase', 'KAZAKHSTAN', 'blinken-asie-centrale'],
    ['english', 'ferries', 'ferry-returns'],
    ['arabic', 'القناة', 'qanat-return'],
  ] as const)('of "%s" finds "%s" from any page, and leads there', async (name, typed, slug) => {
    const { page, reports } = await openOn(name, '/');
    await page.keyboard.press('/');
    await page.locator('dialog input').pressSequentially(typed);
    await page.waitForSelector('dialog ol a');
    expect(await page.locator('dialog ol a').first().getAttribute('href')).toMatch(`/articles/${slug}/`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/articles/${slug}/`);
    await page.waitForSelector('main mark');
    expect(reports).toEqual([]);
  });

  test('fetches nothing before it is opened, and then from the paper alone', async () => {
    const { at } = await run.served('own');
    const page = await run.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at('/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
    await page.locator('#page-search').click();
    await page.locator('dialog input').pressSequentially('asie');
    await page.waitForSelector('dialog ol a');
    expect(asked.filter((url) => url.includes('search-index')).length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });

  test('keeps what was asked for in the address, for going back and for others', async () => {
    const { page } = await openOn('many', '/recherche/');
    await page.locator('main input[type=search]').pressSequentially('tramway');
    await page.waitForSelector('main ol a');
    await page.waitForURL((url) => url.searchParams.get('q') === 'tramway');
    const first = await page.locator('main ol a').first().textContent();
    await page.locator('main ol a').first().click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await page.waitForSelector('main ol a');
    expect(await page.locator('main input[type=search]').inputValue()).toBe('tramway');
    expect(await page.locator('main ol a').first().textContent()).toBe(first);
  });

  test('over another page it leaves the address as it was when it is closed', async () => {
    const { page } = await openOn('own', '/articles/blinken-asie-centrale/');
    const before = page.url();
    await page.locator('#page-search').click();
    await page.locator('dialog input').pressSequentially('asie');
    await expect.poll(() => page.url()).toContain('?q=asie');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toBe(before);
    expect(await page.locator('input[type=search]').count()).toBe(0);
  });

  test('narrows results down, sorts them, and shows more of them', async () => {
    const { page } = await openOn('many', '/recherche/');
    await page.locator('main input[type=search]').fill('tramway');
    await page.waitForSelector('.finder-facets label');
    const status = page.locator('[role=status]');
    const all = countIn(await status.textContent());
    expect(await page.locator('main ol a').count()).toBe(10);
    await page.locator('.finder-more').click();
    await expect.poll(() => page.locator('main ol a').count()).toBe(20);
    const label = page.locator('.finder-facets label').first();
    const narrowed = countIn(await label.locator('small').textContent());
    await label.locator('input').check();
    await expect.poll(async () => countIn(await status.textContent())).toBe(narrowed);
    expect(narrowed).toBeLessThan(all);
    await label.locator('input').uncheck();
    await page.locator('.finder-sorting button').last().click();
    await expect.poll(() => page.locator('.finder-sorting [aria-pressed=true]').textContent()).toBe('date');
    const years = await page.locator('main ol time').allTextContents();
    const sorted = years.map((day) => Number(/\d{4}/.exec(day)![0]));
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  });

  test('a phrase is found where its words follow one another, and nowhere else', async () => {
    const { page } = await openOn('own', '/recherche/');
    const field = page.locator('main input[type=search]');
    await field.fill('"Asie centrale"');
    await page.waitForSelector('main ol a');
    await field.fill('"centrale Asie"');
    await expect.poll(() => page.locator('[role=status]').textContent()).toMatch(/Aucun/);
  });

  test('where nothing is found it offers the sections', async () => {
    const { page } = await openOn('many', '/recherche/');
    await page.locator('main input[type=search]').fill('zzzzzz');
    await page.waitForSelector('main ol .finder-near a');
    expect(await page.locator('[role=status]').textContent()).toMatch(/Aucun/);
  });

  test('says so where a part of it cannot be fetched', async () => {
    const { at } = await run.served('own');
    const page = await run.page();
    await page.route('**/words-*.txt', (route) => route.abort());
    await page.goto(at('/recherche/'));
    await page.locator('main input[type=search]').fill('asie');
    await expect.poll(() => page.locator('[role=status]').textContent()).toMatch(/connexion/);
  });

  test('says so where all of it cannot be fetched', async () => {
    const { at } = await run.served('own');
    const page = await run.page();
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto(at('/recherche/'));
    await expect.poll(() => page.locator('#search-place').textContent()).toMatch(/connexion/);
  });

  test.each([
    ['own', 'light', 390],
    ['many', 'dark', 1280],
    ['arabic', 'light', 390],
  ] as const)('no checker finds fault with that of "%s" (%s, %i)', async (name, colorScheme, width) => {
    const { at } = await run.served(name);
    const page = await run.page({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(at('/'));
    await page.locator('#page-search').click();
    await page.locator('dialog input').fill(name === 'arabic' ? 'الماء' : 'asie');
    await page.waitForSelector('dialog ol li');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as WithAxe).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('opening it moves nothing on the page', async () => {
    const { page } = await openOn('own', '/articles/blinken-asie-centrale/');
    const shift = page.evaluate(shifted);
    await page.keyboard.press('/');
    await page.locator('dialog input').pressSequentially('asie');
    await page.waitForSelector('dialog ol a');
    expect(await shift).toBe(0);
  });

  test.each([390, 1280])('on its own page nothing moves when it comes (%i)', async (width) => {
    const { at } = await run.served('own');
    const page = await run.page({ viewport: { width, height: 900 } });
    await page.goto(at('/recherche/'));
    await page.waitForSelector('main input[type=search]');
    expect(await page.evaluate(shifted)).toBe(0);
  });

  async function openOn(name: PublicationName, path: string): Promise<{ page: Page; reports: string[] }> {
    const { at, built } = await run.served(name);
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    const reports: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') reports.push(message.text());
    });
    page.on('pageerror', ({ message }) => reports.push(message));
    await page.goto(at(built.base.replace(/\/$/, '') + path));
    return { page, reports };
  }
});

/** How much has moved on the page, and moves within a second and a half (Layout Instability). */
function shifted(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 1500);
  });
}

function countIn(text: string | null): number {
  return Number(/\d+/.exec((text ?? '').replace(/\s/g, ''))?.[0]);
}

interface WithAxe {
  axe: { run(): Promise<AxeResults> };
}

type Card = [path: string, headline: string];

/** The cards of all results that the index can give. */
function cardsOf({ outDir }: Built): Card[] {
  const folder = join(outDir, 'search-index', 'fixed');
  expect(existsSync(folder)).toBe(true);
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /cards-\d+\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Card[]);
}
