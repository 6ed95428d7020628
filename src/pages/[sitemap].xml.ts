/** The sitemap: what may be indexed, with the day of its last change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages } from '../article/lists.ts';
import { archivePath, frontPath, listPagePath, pagePath, sectionsPath } from '../article/paths.ts';
import { edition, staticPath } from '../edition.ts';
import { lastChangeAmong } from '../outputs/last-change.ts';
import { articleEntries, sitemaps } from '../outputs/sitemap.ts';
import { articlesPerPage } from '../publication/publication.ts';

export const getStaticPaths = (() => {
  const { site, articles, lists, pages } = edition();
  const lastmod = lastChangeAmong(articles, site.timezone);
  const months = lists.filter(({ kind }) => kind === 'months');
  const entries = [
    ...[frontPath, sectionsPath, archivePath()].map((path) => ({ path, lastmod })),
    ...pages.map(({ slug }) => ({ path: pagePath(slug) })),
    ...lists.flatMap((list) =>
      listPages(list.articles, articlesPerPage)
        .slice(0, 1)
        .map((page) => ({
          path: listPagePath(list.path, page.number),
          lastmod: lastChangeAmong(list.articles, site.timezone),
        })),
    ),
    ...[...Map.groupBy(months, ({ name }) => name.slice(0, 4))].map(([year, lists]) => ({
      path: archivePath(year),
      lastmod: lastChangeAmong(
        lists.flatMap((list) => list.articles),
        site.timezone,
      ),
    })),
    ...articleEntries(articles, site),
  ];
  return sitemaps(entries, site).map(({ path, xml }) =>
    staticPath({ sitemap: path.replace(/\.xml$/, '') }, { xml }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['xml']), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
