/** The rows of lists of articles: sections, topics, places, people, and the archive. */
import { headlineOf } from '../article/article.ts';
import type { Headline } from '../article/article.ts';
import { lastChangeAmong } from '../article/last-change.ts';
import { listedOn } from '../article/listed.ts';
import type { Listed } from '../article/listed.ts';
import { dayOf } from '../article/moment.ts';
import type { Edition } from './edition.ts';
import { articlesPerPage, headlinesPerPage, listPages } from './lists.ts';
import type { List, ListPage } from './lists.ts';
import { archivePath, listPagePath } from './paths.ts';
import type { TermKind } from './paths.ts';
import { indexed, row } from './row.ts';
import type { Row } from './row.ts';

/** A page of a section, a topic, a place or a person. */
export type PageOfList = {
  title: string;
  /** The path of the list. */
  path: string;
  page: ListPage<Listed>;
  /** The section that is listed, or the kind of the term that is. */
  section?: string;
  termKind?: TermKind;
};

export function listedPages({ lists, site, now }: Edition): Row<PageOfList>[] {
  const listed = listedOn(dayOf(now, site.timezone), site.timezone);
  return lists.flatMap((list) => {
    if (list.kind === 'months') return [];
    const { kind, name, title, path, articles } = list;
    const gathered = kind === 'sections' ? { section: name } : { termKind: kind };
    return listPages(articles.map(listed), articlesPerPage).map((page) =>
      rowOfList(list, page, { title, path, page, ...gathered }, site.timezone),
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
