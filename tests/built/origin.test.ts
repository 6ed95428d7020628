/** Whose text it is stands above every text, within the first screen, and on every card. */
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { articlePagesOf, pagesOf, publication } from './publications.ts';
import type { Page } from './publications.ts';

const names = ['own', 'english', 'arabic', 'many'] as const;
const lists = /^(index|(sections|topics|places|people)\/[^/]+\/.*index|archive\/\d+\/\d+\/.*index)\.html$/;

test.each(names)('every article of "%s" says above its text whose it is', (name) => {
  for (const page of articlePagesOf(publication(name))) {
    const lines = [...page.document.querySelectorAll('.article > header .origin')];
    expect(lines.length, page.file).toBe(1);
    const link = lines[0]!.querySelector('a');
    const original = page.document.querySelector('.source-title a');
    expect(link?.getAttribute('href'), page.file).toBe(original?.getAttribute('href'));
    const publisher = publisherOf(page) ?? siteName(page);
    expect(lines[0]!.querySelector('cite')?.textContent, page.file).toBe(publisher);
  }
});

test.each(names)('every card and every line of a list of "%s" names a paper', (name) => {
  const papers = new Map(
    articlePagesOf(publication(name)).map((page) => [page.path, publisherOf(page) ?? siteName(page)]),
  );
  let cards = 0;
  for (const { file, document } of pagesOf(publication(name)).filter(({ file }) => lists.test(file)))
    for (const card of document.querySelectorAll('main :is(.lead, .story-card, .day li)')) {
      cards++;
      const path = card.querySelector('a[href*="/articles/"]')?.getAttribute('href') ?? '';
      expect(card.querySelector('.origin cite')?.textContent, `${file}: ${path}`).toBe(papers.get(path));
    }
  expect(cards).toBeGreaterThan(1);
});

inBrowser('on a phone of 320 by 568', (run) => {
  test.each([
    ['the first article', 'own', '/articles/blinken-asie-centrale/', 'Yahoo News UK'],
    ['one whose link is lost', 'english', '/articles/lost-letter/', 'link to the original lost'],
    ['one of the paper’s own', 'english', '/articles/ferry-returns/', 'Reported by The Harbour Lamp'],
    ['one from right to left', 'arabic', '/articles/qanat-return/', 'صحيفة الجنوب'],
    ['one that is translated from right to left', 'arabic', '/articles/palmier/', 'Traduit de l’arabe'],
  ] as const)('%s says in its first screen whose it is', async (_, name, path, words) => {
    const { at } = await run.served(name);
    const page = await run.page({ viewport: { width: 320, height: 568 } });
    await page.goto(at(path));
    const line = page.locator('main .origin').first();
    expect(await line.textContent()).toContain(words);
    const box = (await line.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(568);
    const styles = await line.evaluate((element) =>
      [element, element.querySelector('cite')!].map((one) => getComputedStyle(one).fontStyle),
    );
    expect(styles).toEqual(['italic', 'normal']);
  });
});

function publisherOf({ document }: Page): string | undefined {
  const [article] = JSON.parse(
    `[${document.querySelector('script[type="application/ld+json"]')?.textContent}]`,
  ) as { isBasedOn?: { publisher: { name: string } } }[];
  return article?.isBasedOn?.publisher.name;
}

function siteName({ document }: Page): string | null | undefined {
  return document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
}
