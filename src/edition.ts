/**
 * The publication as the pages see it: what was read and checked before the build began, its lists, and the
 * key that says what a page depends on. Only pages and layouts import it.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Article } from './article/article.ts';
import { listsOf } from './article/lists.ts';
import type { List } from './article/lists.ts';
import { digestOf } from './publication/digest.ts';
import type { Publication } from './publication/publication.ts';
import { bodyFile } from './publication/body-cache.ts';
import { settings } from './publication/settings.ts';
import type { Site } from './publication/site.ts';
import { readSnapshot, snapshotFile } from './publication/snapshot.ts';

export interface Edition extends Publication {
  lists: List[];
  /** Lists by kind and name, for the links that lead to them. */
  listPaths: Record<'sections' | 'topics' | 'places' | 'people', ReadonlyMap<string, string>>;
  furniture: Furniture;
  furnitureDigest: string;
}

/** What every page shows around its own content. */
export interface Furniture {
  site: Site;
  wordmark: string | undefined;
  /** The sections that have an article, in site.yaml's order. */
  sections: string[];
  /** The publisher's pages. */
  pages: { slug: string; title: string; lang: string }[];
}

const { cacheDir } = settings();
let read: { edition: Edition; at: number } | undefined;

/** The edition; read once in a build, and anew after each change in development. */
export function edition(): Edition {
  const at = statSync(snapshotFile(cacheDir)).mtimeMs;
  if (read?.at !== at) read = { edition: editionOf(readSnapshot(cacheDir)), at };
  return read.edition;
}

/** The HTML of an article's or a page's body. */
export function bodyOf(digest: string): string {
  return readFileSync(bodyFile(cacheDir, digest), 'utf8');
}

/**
 * A path of `getStaticPaths()`. What a page shows comes from its props and from the furniture, and from nothing
 * else: so their digest is what the page depends on, and a page whose key is unchanged is not rendered again.
 */
export function staticPath<Params extends Record<string, string | undefined>, Props extends object>(
  params: Params,
  props: Props,
) {
  return {
    params,
    props,
    // Made when it is asked for: the threads that render never do.
    get cacheKey() {
      return digestOf(edition().furnitureDigest + JSON.stringify(props));
    },
  };
}

/** Whole years since an article appeared, when it is a year old or more. */
export function ageInYears(article: Article, now: string): number | undefined {
  const years = Math.floor((Date.parse(now) - Date.parse(article.published)) / yearInMilliseconds);
  return years >= 1 ? years : undefined;
}

const yearInMilliseconds = 365.25 * 24 * 3_600_000;

function editionOf(publication: Publication): Edition {
  const { articles, pages, site, wordmark } = publication;
  const lists = listsOf(articles, site);
  const pathsOf = (kind: List['kind']) =>
    new Map(lists.filter((list) => list.kind === kind).map(({ name, path }) => [name, path]));
  const furniture: Furniture = {
    site,
    wordmark,
    sections: lists.filter(({ kind }) => kind === 'sections').map(({ name }) => name),
    pages: pages.map(({ slug, title, lang }) => ({ slug, title, lang })),
  };
  return {
    ...publication,
    lists,
    listPaths: {
      sections: pathsOf('sections'),
      topics: pathsOf('topics'),
      places: pathsOf('places'),
      people: pathsOf('people'),
    },
    furniture,
    furnitureDigest: digestOf(JSON.stringify(furniture)),
  };
}

/** The months in which articles appeared, newest first, by year. */
export function monthsByYear(): Map<string, { month: string; count: number }[]> {
  const months = edition()
    .lists.filter(({ kind }) => kind === 'months')
    .map(({ name, articles }) => ({ month: name, count: articles.length }));
  return Map.groupBy(months, ({ month }) => month.slice(0, 4));
}
