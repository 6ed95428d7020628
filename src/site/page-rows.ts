/**
 * The rows of the pages: where each is, and what it shows. What they show are types and not interfaces, which
 * Astro does not take for props.
 */
import { teaserOf } from '../article/article.ts';
import type { Article, Expired, Teaser } from '../article/article.ts';
import { lastChange, lastChangeAmong } from '../article/last-change.ts';
import { treatmentOf } from '../article/rights.ts';
import type { Edition } from './edition.ts';
import {
  aliasPath,
  archivePath,
  articlePath,
  byTermKind,
  frontPath,
  notFoundPath,
  pagePath,
  sectionsPath,
} from './paths.ts';
import type { TermKind } from './paths.ts';
import { previewOf } from './previews.ts';
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

/** An article's page. */
export type WholeArticle = {
  article: Article;
  previous: Teaser | undefined;
  next: Teaser | undefined;
  /** Whole years since it appeared, from one on. */
  age: number | undefined;
  /** Paths of the lists of the article's terms, where there are such lists. */
  termPaths: Record<TermKind, Record<string, string>>;
  /** Path of the picture drawn for cards of other sites, where the article's own does not do. */
  preview: string | undefined;
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
  return articles.map((article, index) => {
    const path = articlePath(article.slug);
    const props = (): WholeArticle => {
      const [newer, older] = beside.get(article) ?? [];
      return {
        article,
        previous: older && teaserOf(older),
        next: newer && teaserOf(newer),
        age: ageInYears(article, now),
        termPaths: byTermKind((kind) => pathsOf(article, kind)),
        preview: previewOf(article, index, site),
      };
    };
    return treatmentOf(article, site).isIndexed
      ? indexed(path, props, () => lastChange(article, site.timezone))
      : row(path, props);
  });
}

/** What stands at the address of an article whose right is over. */
export type ExpiredArticle = {
  expired: Expired;
};

export function expiredPages({ expired: all }: Edition): Row<ExpiredArticle>[] {
  return all.map((expired) => row(articlePath(expired.slug), () => ({ expired })));
}

/** A former address of an article. */
export type FormerAddress = {
  teaser: Teaser;
};

export function aliasPages({ articles, expired }: Edition): Row<FormerAddress>[] {
  return [...articles, ...expired].flatMap((article) =>
    (article.aliases ?? []).map((alias) => row(aliasPath(alias), () => ({ teaser: teaserOf(article) }))),
  );
}

/** What a host shows for an address at which there is nothing. */
export function notFoundPage() {
  return [row(notFoundPath, nothing)];
}

/** Whole years since an article appeared, when it is a year old or more. */
function ageInYears(article: Article, now: string): number | undefined {
  const years = Math.floor((Date.parse(now) - Date.parse(article.published)) / yearInMilliseconds);
  return years >= 1 ? years : undefined;
}

const yearInMilliseconds = 365.25 * 24 * 3_600_000;
