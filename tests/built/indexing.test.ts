import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import {
  articlePagesOf,
  filesOf,
  isAlias,
  pageAt,
  pagesOf,
  publication,
  publicationNames,
} from './publications.ts';
import type { Built, Page } from './publications.ts';

test.each(publicationNames)('every page of "%s" names its own address as the canonical one', (name) => {
  const built = publication(name);
  for (const page of pagesOf(built).filter((page) => !isAlias(page) && page.file !== '404.html'))
    expect(canonicalOf(page), page.file).toBe(new URL(page.path, built.address).href);
});

test.each(publicationNames)(
  'the sitemap of "%s" lists the pages that may be indexed, and no other',
  (name) => {
    const built = publication(name);
    const listed = sitemapOf(built);
    const mayBe = new Set(
      pagesOf(built)
        .filter((page) => !isNoindex(page) && !/\/page\/\d+\//.test(page.path))
        .map(canonicalOf),
    );
    expect(new Set(listed.map(({ loc }) => loc))).toEqual(mayBe);
    for (const { loc, lastmod } of listed) {
      expect(loc).toMatch(new RegExp(`^${built.address}`));
      if (lastmod !== undefined) expect(lastmod, loc).toMatch(/^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:\d\d))?$/);
    }
    expect(readFileSync(join(built.outDir, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${built.address}sitemap.xml`,
    );
  },
);

test('a copy is out of indexes unless the publisher says otherwise; the paper’s own reporting is in them', () => {
  const english = publication('english');
  const noindex = (slug: string) => isNoindex(pageAt(english, `articles/${slug}/index.html`));
  expect({
    own: noindex('ferry-returns'),
    allowed: noindex('storm-glass'),
    summary: noindex('tide-tables'),
    republication: noindex('lost-letter'),
    translation: noindex('marche-de-nuit'),
  }).toEqual({ own: false, allowed: false, summary: true, republication: true, translation: true });
  expect(isNoindex(articlePagesOf(publication('own'))[0]!)).toBe(true);
  expect(isNoindex(pageAt(english, '404.html'))).toBe(true);
});

test('the build says what it holds back, and neither a draft nor a future article is in any file', () => {
  for (const name of ['english', 'englishUnderBase'] as const) {
    const built = publication(name);
    expect(built.output).toContain(
      'held back: 2 articles: 1 without lang, published, section and source, 1 dated ahead;',
    );
    for (const file of filesOf(built)) {
      expect(file).not.toMatch(/draft-pier|future-bridge/);
      const text = readFileSync(join(built.outDir, file), 'latin1');
      expect(/quokka|axolotl|draft-pier|future-bridge/i.exec(text)?.[0], file).toBeUndefined();
    }
  }
});

function canonicalOf({ document }: Page): string | null | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href');
}

function isNoindex({ document }: Page): boolean {
  return /noindex/.test(document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');
}

function sitemapOf({ outDir }: Built): { loc: string; lastmod?: string }[] {
  const parser = new XMLParser({ htmlEntities: true, isArray: (tag) => tag === 'url' });
  return parser.parse(readFileSync(join(outDir, 'sitemap.xml'), 'utf8')).urlset.url;
}
