/** The feeds of the site and of each section, in three formats. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl, articlePath } from '../site/paths.ts';
import { renderedOnce } from '../components/rendered-once.ts';
import { bodyOf, edition } from '../edition.ts';
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts';
import { atom } from '../outputs/atom.ts';
import { feedOf } from '../outputs/feed.ts';
import { jsonFeed } from '../outputs/json-feed.ts';
import { rss } from '../outputs/rss.ts';
import { staticPaths } from '../site/contents.ts';
import { feedFormats } from '../site/feeds.ts';
import type { FeedOfArticles } from '../site/file-rows.ts';

const writers = { rss, atom, json: jsonFeed };

export const getStaticPaths = (() =>
  staticPaths('src/pages/[...feed].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<FeedOfArticles> = async ({ props: { format, section, articles } }) => {
  const { site } = edition();
  const bodies = await Promise.all(
    articles.map(async (article) => ({
      ...article,
      html: await renderedOnce(article, 'in a feed', () =>
        withAbsoluteUrls(bodyOf(article.bodyDigest), absoluteUrl(site, articlePath(article.slug))),
      ),
    })),
  );
  return new Response(writers[format](feedOf(site, bodies, section)), {
    headers: { 'content-type': `${feedFormats[format].type}; charset=utf-8` },
  });
};
