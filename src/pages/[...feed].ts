/** The feeds of the site and of each section, in three formats. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl, articlePath, feedPaths } from '../article/paths.ts';
import { dayOf } from '../article/moment.ts';
import { bodyOf, edition, staticPath } from '../edition.ts';
import { languageOf } from '../language/language.ts';
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

export const getStaticPaths = (() => {
  const { articles, lists } = edition();
  const sections = lists.filter(({ kind }) => kind === 'sections');
  return [{ name: undefined, path: '', articles }, ...sections].flatMap(({ name, path, articles: all }) => {
    const paths = feedPaths(path);
    return (['rss', 'atom', 'json'] as const).map((format) =>
      staticPath(
        { feed: paths[format] },
        { format, section: name, paths, articles: all.slice(0, articlesPerFeed) },
      ),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { format, section, paths, articles } }) => {
  const { site } = edition();
  const { write, type } = formats[format as keyof typeof formats];
  const feed = feedOf({
    site,
    section,
    paths,
    articles: articles.map((article: ReturnType<typeof edition>['articles'][number]) => ({
      ...article,
      html: withAbsoluteUrls(bodyOf(article.bodyDigest), absoluteUrl(site, articlePath(article.slug))),
      imageUrl: article.picture && absoluteUrl(site, article.picture.path),
    })),
    words(lang) {
      const { words } = languageOf(lang, site.language);
      return {
        rights: words.feedRights,
        after: words.afterLabel,
        relations: words.relations,
        correction: words.correction,
        date: (moment) => words.day(dayOf(moment, site.timezone)),
      };
    },
  });
  return new Response(write(feed), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
