import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstArticleSource, paragraphCount, plainly, receivedParagraphs } from './first-article.ts';
import { filesOf, pageAt, publication, publicationNames } from './publications.ts';
import type { Page } from './publications.ts';

const received = receivedParagraphs();
const file = 'articles/blinken-asie-centrale/index.html';

test.each(['own', 'ownUnderBase'] as const)('the first article of "%s" has its 16 paragraphs', (name) => {
  const paragraphs = paragraphsOf(pageAt(publication(name), file));
  expect(paragraphs.length).toBe(paragraphCount);
  for (const text of paragraphs) expect(text.length).toBeGreaterThan(100);
});

test.skipIf(!received)('they are the paragraphs that were received, word for word', () => {
  expect(received?.length).toBe(paragraphCount);
  for (const name of ['own', 'ownUnderBase'] as const)
    expect(paragraphsOf(pageAt(publication(name), file)).map(plainly)).toEqual(received?.map(plainly));
});

test.each(['own', 'ownUnderBase'] as const)('the source footer of "%s" links the original', (name) => {
  const link = pageAt(publication(name), file).document.querySelector(
    `.source-footer a[href="${firstArticleSource}"]`,
  );
  expect(link?.textContent).toContain('Blinken vows support for Central Asian nations');
  expect(link?.getAttribute('lang')).toBe('en');
  expect(link?.getAttribute('rel') ?? '').not.toMatch(/nofollow|noreferrer/);
});

test.each(publicationNames)('no file of "%s" holds what a scraper left', (name) => {
  const built = publication(name);
  for (const path of filesOf(built)) {
    const text = readFileSync(join(built.outDir, path), 'utf8');
    expect(/\[ad_\d+\]|&#0*91;ad_|Source link\s*(-\s*\d+)?\s*(<|"|$)/i.exec(text)?.[0], path).toBeUndefined();
  }
});

function paragraphsOf({ document }: Page): string[] {
  return [...document.querySelectorAll('.prose > p')].map((paragraph) => paragraph.textContent);
}
