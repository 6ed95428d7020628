import type { Article } from '../article/article.ts';
import { absoluteUrl, articlePath, sectionPath } from '../article/paths.ts';
import type { Site } from '../publication/site.ts';
import { authorsOf, type Author } from './authors.ts';
import { feedBody, type FeedWords } from './feed-body.ts';
import { FeedDate } from './feed-date.ts';
import { lastChange, lastChangeAmong } from './last-change.ts';
import { sectionName } from '../publication/site.ts';

/** An article with its rendered body, every address in it in full. */
export interface FeedArticle extends Article {
  html: string;
  /** The full address of the article's picture. */
  imageUrl?: string | undefined;
}

/** Where a feed is served in each format: paths on the site. */
export interface FeedPaths {
  rss: string;
  atom: string;
  json: string;
}

/** What RSS, Atom and JSON Feed say alike. Texts are plain text, except `body`; addresses are full. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page that the feed follows. */
  home: string;
  self: FeedPaths;
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
  /** The licence that the original came under. */
  licence: string | undefined;
}

/** The original of an article that was published elsewhere first, and that still has an address. */
export interface Original {
  url: string;
  title: string;
  language: string | undefined;
}

/**
 * The feed of the site or of one section. It holds exactly the articles given, in their order.
 * `words` gives the closing line's words in an article's language.
 */
export function feedOf(input: {
  site: Site;
  section?: string | undefined;
  articles: readonly FeedArticle[];
  paths: FeedPaths;
  words: (language: string) => FeedWords;
}): Feed {
  const { site, section, articles, paths, words } = input;
  const changed = lastChangeAmong(articles, site.timezone);
  const name = section === undefined ? undefined : sectionName(site, section, site.language);
  return {
    title: name === undefined ? site.title : `${name} – ${site.title}`,
    description: site.tagline,
    language: site.language,
    home: absoluteUrl(site, section === undefined ? '' : sectionPath(section)),
    self: {
      rss: absoluteUrl(site, paths.rss),
      atom: absoluteUrl(site, paths.atom),
      json: absoluteUrl(site, paths.json),
    },
    author: { kind: 'Organization', ...site.publisher },
    rights: words(site.language).rights,
    updated: changed === undefined ? undefined : new FeedDate(changed, site.timezone),
    items: articles.map((article) => feedItem(article, site, words(article.lang))),
  };
}

function feedItem(article: FeedArticle, site: Site, words: FeedWords): FeedItem {
  return {
    id: absoluteUrl(site, articlePath(article.slug)),
    title: article.title,
    language: article.lang,
    summary: article.description ?? article.opening,
    body: feedBody(article, words),
    image: article.imageUrl,
    published: new FeedDate(article.published, site.timezone),
    updated: new FeedDate(lastChange(article, site.timezone), site.timezone),
    authors: authorsOf(article, site),
    categories: categories(article, sectionName(site, article.section, article.lang)),
    original: originalOf(article),
    licence: article.source === 'original' ? undefined : article.source.licence,
  };
}

function categories(article: Article, section: string): string[] {
  const { topics = [], places = [], people = [] } = article;
  return [...new Set([section, ...topics, ...places, ...people])];
}

function originalOf({ source }: Article): Original | undefined {
  if (source === 'original' || source.url === null) return undefined;
  return { url: source.url, title: source.title ?? source.publisher, language: source.lang };
}
