/** Which files the sitemap consists of, and what each lists. */
import type { Moment } from '../article/moment.ts';
import { sitemapPath } from './paths.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';

/** A page to be indexed. */
export interface SitemapEntry {
  path: string;
  /** When its content last changed; unstated where nobody knows. */
  lastmod?: Moment | undefined;
}

/** What a file of the sitemap lists: pages, or the paths of the files that list them. */
export type SitemapPart = { entries: SitemapEntry[] } | { files: string[] };

/**
 * The sitemap's files, `sitemap.xml` first, of the pages that search engines may index. With more than the protocol's
 * limit of them it becomes an index of one sitemap for each year of change, so that old years' stay as they are.
 */
export function sitemapFiles(rows: Row[], limit = 50_000): Row<SitemapPart>[] {
  const pages = rows.filter(({ lastChange }) => lastChange);
  const entries = () =>
    pages.map(({ path, lastChange }): SitemapEntry => ({ path, lastmod: lastChange?.() }));
  if (pages.length <= limit) return [row(sitemapPath, () => ({ entries: entries() }))];
  const parts = [...byYear(entries())].flatMap(([year, ofYear]) =>
    chunks(ofYear, limit).map((part, index) =>
      row(`sitemap-${year}${index === 0 ? '' : `-${index + 1}`}.xml`, () => ({ entries: part })),
    ),
  );
  return [row(sitemapPath, () => ({ files: parts.map(({ path }) => path) })), ...parts];
}

/** Whether a path is that of a file which the sitemap has, or may come to have. */
export function isSitemap(path: string): boolean {
  return /^sitemap[^/]*\.xml\/?$/.test(path);
}

function byYear(entries: SitemapEntry[]): Map<string, SitemapEntry[]> {
  return Map.groupBy(entries, ({ lastmod }) => lastmod?.slice(0, 4) ?? 'undated');
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
