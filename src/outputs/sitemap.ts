import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Article } from '../article/article.ts';
import type { Moment } from '../article/moment.ts';
import { absoluteUrl, articlePath, sitemapPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { indexable } from '../site/indexable.ts';
import { lastChange } from '../article/last-change.ts';

/** A page to be indexed. */
export interface SitemapEntry {
  path: string;
  /** When its content last changed; unstated where nobody knows. */
  lastmod?: Moment | undefined;
}

export interface SitemapFile {
  path: string;
  xml: string;
}

/**
 * The sitemap's files, `sitemap.xml` first. It lists the pages; with more than the protocol's limit
 * of them it becomes an index of one sitemap for each year of change, so that old years' stay as they are.
 */
export function sitemaps(entries: readonly SitemapEntry[], site: Site, limit = 50_000): SitemapFile[] {
  if (entries.length <= limit) return [{ path: sitemapPath, xml: urlSet(entries, site) }];
  const parts = [...byYear(entries)].flatMap(([year, ofYear]) =>
    chunks(ofYear, limit).map((part, index) => ({
      path: `sitemap-${year}${index === 0 ? '' : `-${index + 1}`}.xml`,
      xml: urlSet(part, site),
    })),
  );
  return [{ path: sitemapPath, xml: sitemapIndex(parts, site) }, ...parts];
}

/** The entries of the articles that may be indexed. */
export function articleEntries(articles: readonly Article[], site: Site): SitemapEntry[] {
  return articles
    .filter((article) => indexable(article, site))
    .map((article) => ({
      path: articlePath(article.slug),
      lastmod: lastChange(article, site.timezone),
    }));
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

function urlSet(entries: readonly SitemapEntry[], site: Site): string {
  return document(
    x(
      'urlset',
      namespace,
      entries.map(({ path, lastmod }) =>
        x('url', [
          x('loc', absoluteUrl(site, path)),
          lastmod === undefined ? undefined : x('lastmod', lastmod),
        ]),
      ),
    ),
  );
}

function sitemapIndex(files: readonly SitemapFile[], site: Site): string {
  return document(
    x(
      'sitemapindex',
      namespace,
      files.map(({ path }) => x('sitemap', [x('loc', absoluteUrl(site, path))])),
    ),
  );
}

/** An XML document in UTF-8, each child of its root on a line of its own. */
function document(root: Element): string {
  const lines = root.children.flatMap((child): Element['children'] => [lineBreak, child]);
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    lineBreak,
    { ...root, children: [...lines, lineBreak] },
    lineBreak,
  ]);
}

const lineBreak = { type: 'text', value: '\n' } as const;

function byYear(entries: readonly SitemapEntry[]): Map<string, SitemapEntry[]> {
  return Map.groupBy(entries, ({ lastmod }) => lastmod?.slice(0, 4) ?? 'undated');
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
