import type { Article } from '../article/article.ts';
import { absoluteUrl, articlePath, frontPath, sectionPath, termKinds } from '../site/paths.ts';
import { treatmentOf } from '../article/rights.ts';
import { feedPath, type FeedFormat } from '../site/feeds.ts';
import { languageOf } from '../language/language.ts';
import { sectionName, type Site } from '../site/site.ts';
import { authorsOf, type Author } from './authors.ts';
import { feedBody } from './feed-body.ts';
import { FeedDate } from './feed-date.ts';
import { lastChange, lastChangeAmong } from '../article/last-change.ts';
import { pictureUrl } from './picture-url.ts';

/** An article with its rendered body, every address in it in full. */
export interface FeedArticle extends Article {
  html: string;
}

/** What RSS, Atom and JSON Feed say alike. Texts are plain text, except `body`; addresses are full. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page that the feed follows. */
  home: string;
  /** The feed's own address in each format. */
  self: Record<FeedFormat, string>;
  author: Author;
  rights: string;
  /** The newest change among the items, never the time of the build; none while there is no item. */
  updated: FeedDate | undefined;
  items: FeedItem[];
}

export interface FeedItem {
  /**
   * The permalink: it names the item as long as the article has its address. A `tag:` URI would
   * outlive a move of the site, but only if a publisher kept a domain and a date of its past in the
   * settings for ever; and RSS and JSON Feed both prefer the permalink.
   */
  id: string;
  title: string;
  language: string;
  summary: string;
  /** HTML: the whole article, its corrections, and a closing line that names the original. */
  body: string;
  image: string | undefined;
  published: FeedDate;
  updated: FeedDate;
  authors: Author[];
  categories: string[];
  original: Original | undefined;
  /** The licence and the holder of the rights, where either is stated; else the licence of the original. */
  rights: string | undefined;
}

/** The original of an article that was published elsewhere first, and that still has an address. */
export interface Original {
  url: string;
  title: string;
  language: string | undefined;
}

/** The feed of the site, or of one section. It holds exactly the articles given, in their order. */
export function feedOf(site: Site, articles: readonly FeedArticle[], section?: string): Feed {
  const list = section === undefined ? frontPath : sectionPath(section);
  const name = section === undefined ? [] : [sectionName(site, section, site.language)];
  const self = (format: FeedFormat) => absoluteUrl(site, feedPath(list, format));
  const changed = lastChangeAmong(articles, site.timezone);
  return {
    title: [...name, site.title].join(' – '),
    description: site.tagline,
    language: site.language,
    home: absoluteUrl(site, list),
    self: { rss: self('rss'), atom: self('atom'), json: self('json') },
    author: { kind: 'Organization', ...site.publisher },
    rights: languageOf(site.language, site.language).words.feedRights,
    updated: changed === undefined ? undefined : new FeedDate(changed, site.timezone),
    items: articles.map((article) => feedItem(article, site)),
  };
}

function feedItem(article: FeedArticle, site: Site): FeedItem {
  return {
    id: absoluteUrl(site, articlePath(article.slug)),
    title: article.title,
    language: article.lang,
    summary: article.description ?? article.opening,
    body: feedBody(article, site),
    image: pictureUrl(site, article),
    published: new FeedDate(article.published, site.timezone),
    updated: new FeedDate(lastChange(article, site.timezone), site.timezone),
    authors: authorsOf(article, site),
    categories: categories(article, sectionName(site, article.section, article.lang)),
    original: originalOf(article),
    rights: rightsIn(article, site),
  };
}

function rightsIn(article: Article, site: Site): string | undefined {
  const { licence, holder } = treatmentOf(article, site);
  const stated = [licence, holder].filter((fact) => fact !== undefined).join(', ');
  return stated || (article.source === 'original' ? undefined : article.source.licence);
}

function categories(article: Article, section: string): string[] {
  return [...new Set([section, ...termKinds.flatMap((kind) => article[kind] ?? [])])];
}

function originalOf({ source }: Article): Original | undefined {
  if (source === 'original' || source.url === null) return undefined;
  return { url: source.url, title: source.title ?? source.publisher, language: source.lang };
}
