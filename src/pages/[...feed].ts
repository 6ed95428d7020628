/** The feeds of the site and of each section, in three formats. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../article/article.ts';
import { absoluteUrl, articlePath } from '../site/paths.ts';
import { keptHtml } from '../components/kept-html.ts';
import { bodyOf, edition } from '../edition.ts';
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts';
import { atom } from '../outputs/atom.ts';
import { feedOf } from '../outputs/feed.ts';
import { jsonFeed } from '../outputs/json-feed.ts';
import { rss } from '../outputs/rss.ts';
import { feedFiles } from '../site/contents.ts';

const formats = {
  rss: { write: rss, type: 'application/rss+xml' },
  atom: { write: atom, type: 'application/atom+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
} as const;

interface Props {
  format: keyof typeof formats;
  section: string | undefined;
  articles: Article[];
  [key: string]: unknown;
}

export const getStaticPaths = (() => feedFiles(edition())) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { format, section, articles } }) => {
  const { site } = edition();
  const { write, type } = formats[format];
  const bodies = await Promise.all(
    articles.map(async (article) => ({
      ...article,
      html: await keptHtml(article, 'in a feed', () =>
        withAbsoluteUrls(bodyOf(article.bodyDigest), absoluteUrl(site, articlePath(article.slug))),
      ),
    })),
  );
  return new Response(write(feedOf(site, bodies, section)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
