import { XMLBuilder } from 'fast-xml-parser';
import type { Article } from '../article/article.ts';
import type { Moment } from '../article/moment.ts';
import { absoluteUrl, articlePath, sitemapPath } from '../article/paths.ts';
import type { Site } from '../publication/site.ts';
import { indexable } from './indexable.ts';
import { lastChange } from './last-change.ts';
import { stated } from './stated.ts';

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

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
const declaration = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' } };
const namespace = { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9' };

function urlSet(entries: readonly SitemapEntry[], site: Site): string {
  const url = entries.map(({ path, lastmod }) => stated({ loc: absoluteUrl(site, path), lastmod }));
  return builder.build({ ...declaration, urlset: { ...namespace, url } });
}

function sitemapIndex(files: readonly SitemapFile[], site: Site): string {
  const sitemap = files.map(({ path }) => ({ loc: absoluteUrl(site, path) }));
  return builder.build({ ...declaration, sitemapindex: { ...namespace, sitemap } });
}

function byYear(entries: readonly SitemapEntry[]): Map<string, SitemapEntry[]> {
  return Map.groupBy(entries, ({ lastmod }) => lastmod?.slice(0, 4) ?? 'undated');
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
