/**
 * The table of all that is at an address of the site: what makes it, its path, what it shows, and whether a text may
 * link to it. Pages, links, aliases, the sitemap and what is built anew read it: what is in no row is not on the site.
 */
import { hash } from 'node:crypto';
import type { Edition } from './edition.ts';
import * as files from './file-rows.ts';
import * as lists from './list-rows.ts';
import * as pages from './page-rows.ts';
import { programFolders, termKinds } from './paths.ts';
import { previewFiles } from './previews.ts';
import type { Preview } from './previews.ts';
import { paramsOf } from './row.ts';
import type { Nothing, Row } from './row.ts';
import * as finding from './search-rows.ts';
import { sitemapFiles } from './sitemap-rows.ts';
import type { SitemapPart } from './sitemap-rows.ts';

/** What each kind of address shows of its own, by the file that makes it; for a page, its props. */
export interface Shown {
  'src/pages/index.astro': Nothing;
  'src/pages/sections/index.astro': Nothing;
  'src/pages/archive/index.astro': Nothing;
  'src/pages/[slug].astro': pages.PublisherPage;
  'src/pages/[kind]/[name]/[...page].astro': lists.PageOfList;
  'src/pages/archive/[year]/[month]/[...page].astro': lists.PageOfMonth;
  'src/pages/archive/[year]/index.astro': lists.Year;
  'src/pages/articles/[slug].astro': pages.WholeArticle;
  'src/pages/articles/[expired].astro': pages.ExpiredArticle;
  'src/pages/[search]/[...letter].astro': finding.SearchPage;
  'src/pages/[...alias].astro': pages.FormerAddress;
  'src/pages/404.astro': Nothing;
  'src/pages/[...feed].ts': files.FeedOfArticles;
  'src/pages/[sitemap].xml.ts': SitemapPart;
  'src/pages/articles/[slug].md.ts': files.MarkdownText;
  'src/pages/archive/[year]/[month]/SHA256SUMS.ts': files.SumsOfMonth;
  'src/pages/robots.txt.ts': Nothing;
  'src/pages/.well-known/[file].ts': files.Reservations;
  'src/pages/[...picture].ts': files.MadePicture;
  'src/pages/[...preview].ts': Preview;
  'src/pages/search-index/[...file].ts': finding.SearchFile;
  'src/pages/scripts/[file].ts': files.Script;
  'src/pages/fonts/[file].ts': Nothing;
  'src/pages/[host].ts': files.HostFile;
  'src/press/output-list.ts': Nothing;
  public: Nothing;
}
export type Maker = keyof Shown;
type Rows<Some extends Maker> = { [One in Some]: (edition: Edition) => Row<Shown[One]>[] };

const pageRows: Rows<Extract<Maker, `${string}.astro`>> = {
  'src/pages/index.astro': pages.frontPage,
  'src/pages/sections/index.astro': pages.sectionsPage,
  'src/pages/archive/index.astro': pages.archivePage,
  'src/pages/[slug].astro': pages.publisherPages,
  'src/pages/[kind]/[name]/[...page].astro': lists.listedPages,
  'src/pages/archive/[year]/[month]/[...page].astro': lists.monthPages,
  'src/pages/archive/[year]/index.astro': lists.yearPages,
  'src/pages/articles/[slug].astro': pages.articlePages,
  'src/pages/articles/[expired].astro': pages.expiredPages,
  'src/pages/[search]/[...letter].astro': finding.searchPages,
  'src/pages/[...alias].astro': pages.aliasPages,
  'src/pages/404.astro': pages.notFoundPage,
};

const rows: Rows<Maker> = {
  ...pageRows,
  'src/pages/[...feed].ts': files.feedFiles,
  'src/pages/[sitemap].xml.ts': (edition) => sitemapFiles(rowsIn(pageRows, edition)),
  'src/pages/articles/[slug].md.ts': files.markdownFiles,
  'src/pages/archive/[year]/[month]/SHA256SUMS.ts': files.sumsFiles,
  'src/pages/robots.txt.ts': files.robotsFile,
  'src/pages/.well-known/[file].ts': files.reservationFile,
  'src/pages/[...picture].ts': files.pictureRows,
  'src/pages/[...preview].ts': previewFiles,
  'src/pages/search-index/[...file].ts': finding.searchFiles,
  'src/pages/scripts/[file].ts': files.scriptFiles,
  'src/pages/fonts/[file].ts': files.fontFiles,
  'src/pages/[host].ts': files.hostFileRows,
  'src/press/output-list.ts': files.outputList,
  public: files.publicFiles,
};

/** What makes each kind of address: a file of `src/pages/`, or what is copied as it is. */
export const makers = Object.keys(rows) as Maker[];

/** Names that no page of the publisher's may have: each is the first part of addresses of the site's own. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...makers.flatMap((maker) => /^src\/pages\/([^/]+)\//.exec(maker)?.[1] ?? []),
  ...termKinds,
  ...programFolders,
  '404',
]);

/** The whole table. */
export function allRows(edition: Edition): (Row & { maker: Maker })[] {
  return makers.flatMap((maker) => rows[maker](edition).map((row) => ({ maker, ...row })));
}

/** The rows that one file of `src/pages/` makes, as its `getStaticPaths()` gives them to Astro. */
export function staticPaths<One extends Maker>(maker: One, edition: Edition) {
  return rows[maker](edition).map((row) => ({
    params: paramsOf(maker, row.path),
    props: row.props(),
    // Made when it is asked for: the threads that render never do.
    get cacheKey() {
      return keyOf(row, edition);
    },
  }));
}

/** Names all that a row's file depends on, beside the program. */
export function keyOf({ props }: Row, { frameDigest }: Edition): string {
  return hash('sha256', frameDigest + JSON.stringify(props()), 'hex');
}

/** Every path to which a text may link. */
export function linkablePaths(edition: Edition): ReadonlySet<string> {
  return new Set(allRows(edition).flatMap(({ path, isLinkable }) => (isLinkable ? [path] : [])));
}

function rowsIn(part: Partial<Rows<Maker>>, edition: Edition): Row[] {
  return Object.values(part).flatMap((rowsOf): Row[] => rowsOf(edition));
}
