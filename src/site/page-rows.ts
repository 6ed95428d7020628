/**
 * The rows of the pages: where each is, and what it shows. What they show are types and not interfaces, which
 * Astro does not take for props.
 */
import { cardOf, headlineOf, teaserOf } from '../article/article.ts';
import type { Article, Card, Headline, Teaser } from '../article/article.ts';
import { lastChange, lastChangeAmong } from '../article/last-change.ts';
import type { Edition } from './edition.ts';
import { indexable } from './indexable.ts';
import { articlesPerPage, headlinesPerPage, listPages } from './lists.ts';
import type { List, ListPage } from './lists.ts';
import {
  aliasPath,
  archivePath,
  articlePath,
  frontPath,
  listPagePath,
  notFoundPath,
  pagePath,
  sectionsPath,
} from './paths.ts';
import type { TermKind } from './paths.ts';
import type { Page } from './publication.ts';
import { indexed, nothing, row } from './row.ts';
import type { Row } from './row.ts';

export function frontPage({ articles, site }: Edition) {
  return [indexed(frontPath, nothing, () => lastChangeAmong(articles, site.timezone))];
}

/** What there is to read: sections, topics, places, people. */
export function sectionsPage({ articles, site }: Edition) {
  return [indexed(sectionsPath, nothing, () => lastChangeAmong(articles, site.timezone))];
}

export function archivePage({ articles, site }: Edition) {
  return [indexed(archivePath(), nothing, () => lastChangeAmong(articles, site.timezone))];
}

/** A page of the publisher's, such as "About". */
export type PublisherPage = {
  page: Page;
};

export function publisherPages({ pages }: Edition): Row<PublisherPage>[] {
  return pages.map((page) =>
    indexed(
      pagePath(page.slug),
      () => ({ page }),
      () => undefined,
    ),
  );
}

/** A page of a section, a topic, a place or a person. */
export type PageOfList = {
  title: string;
  /** The path of the list. */
  path: string;
  page: ListPage<Card>;
  /** The section that is listed, or the kind of the term that is. */
  section?: string;
  termKind?: TermKind;
};

export function listedPages({ lists, site }: Edition): Row<PageOfList>[] {
  return lists.flatMap((list) => {
    if (list.kind === 'months') return [];
    const { kind, name, title, path, articles } = list;
    const listed = kind === 'sections' ? { section: name } : { termKind: kind };
    return listPages(articles.map(cardOf), articlesPerPage).map((page) =>
      rowOfList(list, page, { title, path, page, ...listed }, site.timezone),
    );
  });
}

/** A page of a month of the archive. */
export type PageOfMonth = {
  month: string;
  path: string;
  /** How many numbered pages the month has. */
  numbered: number;
  page: ListPage<Headline>;
};

export function monthPages({ lists, site }: Edition): Row<PageOfMonth>[] {
  return monthsOf(lists).flatMap((list) => {
    const { name, path, articles } = list;
    const pages = listPages(articles.map(headlineOf), headlinesPerPage);
    return pages.map((page) => {
      const numbered = page.number === undefined ? pages.length - 1 : 0;
      return rowOfList(list, page, { month: name, path, numbered, page }, site.timezone);
    });
  });
}

/** A year of the archive: its months, newest first. */
export type Year = {
  year: string;
  months: { month: string; count: number }[];
};

export function yearPages(edition: Edition): Row<Year>[] {
  const { lists, site } = edition;
  const articlesOf = Map.groupBy(monthsOf(lists), ({ name }) => name.slice(0, 4));
  return [...monthsByYear(edition)].map(([year, months]) =>
    indexed(
      archivePath(year),
      () => ({ year, months }),
      () => lastChangeAmong(articlesOf.get(year)?.flatMap(({ articles }) => articles) ?? [], site.timezone),
    ),
  );
}

/** The months in which articles appeared, newest first, by year. */
export function monthsByYear({ lists }: Edition): Map<string, Year['months']> {
  const months = monthsOf(lists).map(({ name, articles }) => ({ month: name, count: articles.length }));
  return Map.groupBy(months, ({ month }) => month.slice(0, 4));
}

/** An article's page. */
export type WholeArticle = {
  article: Article;
  previous: Teaser | undefined;
  next: Teaser | undefined;
  /** Whole years since it appeared, from one on. */
  age: number | undefined;
  /** Paths of the lists of the article's terms, where there are such lists. */
  termPaths: Record<TermKind, Record<string, string>>;
};

export function articlePages({ articles, lists, termPaths, now, site }: Edition): Row<WholeArticle>[] {
  const sections = lists.filter(({ kind }) => kind === 'sections').map((list) => list.articles);
  const beside = new Map(
    sections.flatMap((section) => section.map((one, at) => [one, [section[at - 1], section[at + 1]]])),
  );
  const pathsOf = (article: Article, kind: TermKind) =>
    Object.fromEntries(
      (article[kind] ?? []).flatMap((name) => {
        const path = termPaths[kind].get(name);
        return path === undefined ? [] : [[name, path]];
      }),
    );
  return articles.map((article) => {
    const path = articlePath(article.slug);
    const props = (): WholeArticle => {
      const [newer, older] = beside.get(article) ?? [];
      return {
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
    };
    return indexable(article, site)
      ? indexed(path, props, () => lastChange(article, site.timezone))
      : row(path, props);
  });
}

/** A former address of an article. */
export type FormerAddress = {
  teaser: Teaser;
};

export function aliasPages({ articles }: Edition): Row<FormerAddress>[] {
  return articles.flatMap((article) =>
    (article.aliases ?? []).map((alias) => row(aliasPath(alias), () => ({ teaser: teaserOf(article) }))),
  );
}

/** What a host shows for an address at which there is nothing. */
export function notFoundPage() {
  return [row(notFoundPath, nothing)];
}

function monthsOf(lists: List[]): List[] {
  return lists.filter(({ kind }) => kind === 'months');
}

/** A page of a list. Search engines are told of the newest alone, which leads to the others. */
function rowOfList<Props extends object>(
  { path, articles }: List,
  { number }: ListPage<unknown>,
  props: Props,
  timezone: string,
): Row<Props> {
  const own = listPagePath(path, number);
  return number === undefined
    ? indexed(
        own,
        () => props,
        () => lastChangeAmong(articles, timezone),
      )
    : row(own, () => props);
}

/** Whole years since an article appeared, when it is a year old or more. */
function ageInYears(article: Article, now: string): number | undefined {
  const years = Math.floor((Date.parse(now) - Date.parse(article.published)) / yearInMilliseconds);
  return years >= 1 ? years : undefined;
}

const yearInMilliseconds = 365.25 * 24 * 3_600_000;
