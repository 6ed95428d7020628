import type { Article } from '../article/article.ts';
import { dayOf, instantOf } from '../article/moment.ts';
import { archivePath, byTermKind, sectionPath, termAddresses, termKinds, termPath } from './paths.ts';
import type { TermKind } from './paths.ts';
import { sectionName } from './site.ts';
import type { Site } from './site.ts';

/** Articles gathered under a name, newest first, and where the list is on the site. */
export interface List {
  kind: 'sections' | TermKind | 'months';
  /** A section's id, a name as the publisher wrote it, or a month, `2023-02`. */
  name: string;
  /** What readers call it. */
  title: string;
  path: string;
  articles: Article[];
}

/** How many articles a full page of a list holds. */
export const articlesPerPage = 20;
/** A month of the archive shows headlines alone, and so more of them. */
export const headlinesPerPage = 100;

/** One page of a list, with what it shows of each article. */
export interface ListPage<Shown> {
  /** Numbered from the oldest; the newest page has no number and the list's own path. */
  number: number | undefined;
  articles: Shown[];
  /** The page after it in time: a number, `undefined` for the newest. Missing on the newest. */
  newer?: { number: number | undefined };
  older?: { number: number };
}

/** A name under which a single article stands gets no page: it would only lead back to that article. */
const articlesThatMakeAList = 2;

/** Every list of a publication, in one pass over its articles (newest first). */
export function listsOf(articles: Article[], site: Pick<Site, 'sections' | 'timezone' | 'language'>): List[] {
  const sections = new Map(Object.keys(site.sections).map((id) => [id, [] as Article[]]));
  const months = new Map<string, Article[]>();
  const terms = byTermKind(() => new Map<string, Article[]>());
  for (const article of articles) {
    add(sections, article.section, article);
    add(months, dayOf(article.published, site.timezone).slice(0, 7), article);
    for (const kind of termKinds) for (const name of new Set(article[kind])) add(terms[kind], name, article);
  }
  return [
    ...[...sections]
      .filter(([, list]) => list.length > 0)
      .map(([name, list]): List => {
        const title = sectionName(site, name, site.language);
        return { kind: 'sections', name, title, path: sectionPath(name), articles: list };
      }),
    ...termKinds.flatMap((kind) => termLists(kind, terms[kind], site.timezone)),
    ...[...months].map(([name, list]): List => {
      const path = archivePath(...monthParts(name));
      return { kind: 'months', name, title: name, path, articles: list };
    }),
  ];
}

/**
 * The pages of a list, newest first. Numbered pages hold exactly `size` articles and never change again:
 * an addition touches the newest page alone, which holds between `size` and twice that.
 */
export function listPages<Shown>(articles: Shown[], size: number): ListPage<Shown>[] {
  const numbered = Math.max(0, Math.floor(articles.length / size) - 1);
  const newestCount = articles.length - numbered * size;
  const newest: ListPage<Shown> = {
    number: undefined,
    articles: articles.slice(0, newestCount),
    ...(numbered > 0 ? { older: { number: numbered } } : {}),
  };
  const others = Array.from({ length: numbered }, (_, index): ListPage<Shown> => {
    const number = numbered - index;
    const start = newestCount + index * size;
    return {
      number,
      articles: articles.slice(start, start + size),
      newer: { number: number === numbered ? undefined : number + 1 },
      ...(number > 1 ? { older: { number: number - 1 } } : {}),
    };
  });
  return [newest, ...others];
}

function termLists(kind: TermKind, named: Map<string, Article[]>, timezone: string): List[] {
  // By first use, so that a name that comes later never takes the address of one that was there.
  const byFirstUse = [...named]
    .map(([name, list]): [number, string] => [firstUse(list, timezone), name])
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1));
  const addresses = termAddresses(byFirstUse.map(([, name]) => name));
  return [...named]
    .filter(([, list]) => list.length >= articlesThatMakeAList)
    .map(([name, list]) => {
      const path = termPath(kind, addresses.get(name) ?? '');
      return { kind, name, title: name, path, articles: list };
    });
}

function add(map: Map<string, Article[]>, name: string, article: Article): void {
  const list = map.get(name);
  if (list) list.push(article);
  else map.set(name, [article]);
}

function firstUse(articles: Article[], timezone: string): number {
  return instantOf(articles.at(-1)?.published ?? '', timezone).getTime();
}

function monthParts(month: string): [string, string] {
  return [month.slice(0, 4), month.slice(5)];
}
