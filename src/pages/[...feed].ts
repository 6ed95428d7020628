/** The feeds of the site and of each section, in three formats. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../article/article.ts';
import { absoluteUrl, articlePath, feedPaths } from '../article/paths.ts';
import { bodyOf, edition, staticPath } from '../edition.ts';
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts';
import { atom } from '../outputs/atom.ts';
import { feedOf } from '../outputs/feed.ts';
import { jsonFeed } from '../outputs/json-feed.ts';
import { rss } from '../outputs/rss.ts';

/** How many articles a feed holds, the newest. */
const articlesPerFeed = 30;

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

export const getStaticPaths = (() => {
  const { articles, lists } = edition();
  const sections = lists.filter(({ kind }) => kind === 'sections');
  return [{ name: undefined, path: '', articles }, ...sections].flatMap(({ name, path, articles: all }) => {
    const paths = feedPaths(path);
    return (['rss', 'atom', 'json'] as const).map((format) =>
      staticPath({ feed: paths[format] }, { format, section: name, articles: all.slice(0, articlesPerFeed) }),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format, section, articles } }) => {
  const { site } = edition();
  const { write, type } = formats[format];
  const bodies = articles.map((article) => ({
    ...article,
    html: withAbsoluteUrls(bodyOf(article.bodyDigest), absoluteUrl(site, articlePath(article.slug))),
  }));
  return new Response(write(feedOf(site, bodies, section)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
