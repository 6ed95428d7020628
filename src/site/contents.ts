/**
 * Which pages there are, and what each of them shows. A page whose address is listed here gets all it shows from
 * its props and from the furniture: their digest is what it depends on, and while that stays the same the page
 * is not rendered again.
 */
import type { Article, Teaser } from '../article/article.ts';
import { cardOf, teaserOf } from '../article/article.ts';
import { listPages } from './lists.ts';
import type { List, ListPage } from './lists.ts';
import { archivePath, feedPaths, frontPath, listPagePath, pagePath, sectionsPath } from './paths.ts';
import type { TermKind } from './paths.ts';
import type { Edition } from '../edition.ts';
import { lastChangeAmong } from '../article/last-change.ts';
import { articleEntries, sitemaps } from '../outputs/sitemap.ts';
import { aliasPath } from '../publication/assemble.ts';
import { digestOf } from '../publication/digest.ts';
import { articlesPerPage, headlinesPerPage } from './publication.ts';

/** A path of `getStaticPaths()`. */
export function staticPath<Params extends Record<string, string | undefined>, Props extends object>(
  edition: Edition,
  params: Params,
  props: Props,
) {
  return {
    params,
    props,
    // Made when it is asked for: the threads that render never do.
    get cacheKey() {
      return digestOf(edition.furnitureDigest + JSON.stringify(props));
    },
  };
}

export type ArticleProps = {
  article: Article;
  previous: Teaser | undefined;
  next: Teaser | undefined;
  /** Whole years since it appeared, from one on. */
  age: number | undefined;
  /** Paths of the lists of the article's terms, where there are such lists. */
  termPaths: Record<TermKind, Record<string, string>>;
};

export function articlePages(edition: Edition) {
  const { lists, listPaths, now } = edition;
  const pathsOf = (article: Article, kind: TermKind) =>
    Object.fromEntries(
      (article[kind] ?? []).flatMap((name) => {
        const path = listPaths[kind].get(name);
        return path === undefined ? [] : [[name, path]];
      }),
    );
  return lists
    .filter(({ kind }) => kind === 'sections')
    .flatMap(({ articles }) =>
      articles.map((article, index) => {
        const [newer, older] = [articles[index - 1], articles[index + 1]];
        const props: ArticleProps = {
          article,
          previous: older && teaserOf(older),
          next: newer && teaserOf(newer),
          age: ageInYears(article, now),
          termPaths: {
            topics: pathsOf(article, 'topics'),
            places: pathsOf(article, 'places'),
            people: pathsOf(article, 'people'),
          },
        };
        return staticPath(edition, { slug: article.slug }, props);
      }),
    );
}

/** The pages of sections, topics, places and people. */
export function listedPages(edition: Edition) {
  return edition.lists
    .filter(({ kind }) => kind !== 'months')
    .flatMap(({ articles, ...list }) => {
      const [kind, name] = list.path.split('/');
      return listPages(articles.map(cardOf), articlesPerPage).map((page) =>
        staticPath(edition, { kind, name, page: numbered(page) }, { list, page }),
      );
    });
}

export type MonthProps = {
  month: string;
  path: string;
  /** How many numbered pages the month has. */
  numbered: number;
  page: ListPage<Teaser>;
};

export function monthPages(edition: Edition) {
  return edition.lists
    .filter(({ kind }) => kind === 'months')
    .flatMap(({ name, path, articles }) => {
      const pages = listPages(articles.map(teaserOf), headlinesPerPage);
      return pages.map((page) => {
        const props: MonthProps = {
          month: name,
          path,
          numbered: page.number === undefined ? pages.length - 1 : 0,
          page,
        };
        return staticPath(
          edition,
          { year: name.slice(0, 4), month: name.slice(5), page: numbered(page) },
          props,
        );
      });
    });
}

export function yearPages(edition: Edition) {
  return [...monthsByYear(edition)].map(([year, months]) => staticPath(edition, { year }, { year, months }));
}

/** The months in which articles appeared, newest first, by year. */
export function monthsByYear({ lists }: Edition): Map<string, { month: string; count: number }[]> {
  const months = lists
    .filter(({ kind }) => kind === 'months')
    .map(({ name, articles }) => ({ month: name, count: articles.length }));
  return Map.groupBy(months, ({ month }) => month.slice(0, 4));
}

export function publisherPages(edition: Edition) {
  return edition.pages.map((page) => staticPath(edition, { slug: page.slug }, { page }));
}

export function aliasPages(edition: Edition) {
  return edition.articles.flatMap((article) =>
    (article.aliases ?? []).map((alias) =>
      staticPath(edition, { alias: aliasPath(alias) }, { teaser: teaserOf(article) }),
    ),
  );
}

/** How many articles a feed holds, the newest. */
const articlesPerFeed = 30;

export function feedFiles(edition: Edition) {
  const sections = edition.lists.filter(({ kind }) => kind === 'sections');
  const feeds = [{ name: undefined, path: '', articles: edition.articles }, ...sections];
  return feeds.flatMap(({ name, path, articles }) => {
    const paths = feedPaths(path);
    return (['rss', 'atom', 'json'] as const).map((format) =>
      staticPath(
        edition,
        { feed: paths[format] },
        { format, section: name, articles: articles.slice(0, articlesPerFeed) },
      ),
    );
  });
}

export function sitemapFiles(edition: Edition) {
  const { site, articles, lists, pages } = edition;
  const lastmod = lastChangeAmong(articles, site.timezone);
  const months = lists.filter(({ kind }) => kind === 'months');
  const newestPage = ({ path, articles: all }: List) =>
    listPages(all, articlesPerPage)
      .slice(0, 1)
      .map((page) => ({
        path: listPagePath(path, page.number),
        lastmod: lastChangeAmong(all, site.timezone),
      }));
  const entries = [
    ...[frontPath, sectionsPath, archivePath()].map((path) => ({ path, lastmod })),
    ...pages.map(({ slug }) => ({ path: pagePath(slug) })),
    ...lists.flatMap(newestPage),
    ...[...Map.groupBy(months, ({ name }) => name.slice(0, 4))].map(([year, ofYear]) => ({
      path: archivePath(year),
      lastmod: lastChangeAmong(
        ofYear.flatMap((list) => list.articles),
        site.timezone,
      ),
    })),
    ...articleEntries(articles, site),
  ];
  return sitemaps(entries, site).map(({ path, xml }) =>
    staticPath(edition, { sitemap: path.replace(/\.xml$/, '') }, { xml }),
  );
}

/** Whole years since an article appeared, when it is a year old or more. */
export function ageInYears(article: Article, now: string): number | undefined {
  const years = Math.floor((Date.parse(now) - Date.parse(article.published)) / yearInMilliseconds);
  return years >= 1 ? years : undefined;
}

const yearInMilliseconds = 365.25 * 24 * 3_600_000;

function numbered({ number }: { number: number | undefined }): string | undefined {
  return number === undefined ? undefined : `page/${number}`;
}
