import type { Article } from '../article/article.ts';
import { remembered } from '../language/remembered.ts';
import { sectionName, type Site } from '../site/site.ts';
import type { HeadElement } from './head.ts';
import { lastChange } from '../article/last-change.ts';
import { pictureUrl } from './picture-url.ts';

/** A page as a card in a message or a social network: Open Graph, and the one tag that X asks beside it. */
export function openGraph(page: {
  site: Site;
  language: string;
  title: string;
  description: string | undefined;
  canonical: string | undefined;
  article?: Article | undefined;
}): HeadElement[] {
  const { site, article } = page;
  const image = article === undefined ? undefined : pictureUrl(site, article);
  return [
    ...property('og:type', article === undefined ? 'website' : 'article'),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:url', page.canonical),
    ...property('og:site_name', site.title),
    ...property('og:locale', openGraphLocale(page.language)),
    ...property('og:image', image),
    ...property('og:image:alt', article?.picture?.alt || undefined),
    ...(article === undefined ? [] : articleProperties(article, site)),
    {
      tag: 'meta',
      attributes: { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
    },
  ];
}

/**
 * A language tag as Open Graph writes locales, `language_TERRITORY`. A tag without a territory gets
 * the one where most of its readers are; a language that has none gets no locale.
 */
export const openGraphLocale = remembered((tag): string | undefined => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? undefined : `${language}_${region}`;
});

function articleProperties(article: Article, site: Site): HeadElement[] {
  const { topics = [], places = [], people = [] } = article;
  const changed = lastChange(article, site.timezone);
  return [
    ...property('article:published_time', article.published),
    ...property('article:modified_time', changed === article.published ? undefined : changed),
    ...property('article:section', sectionName(site, article.section, article.lang)),
    ...[...topics, ...places, ...people].flatMap((tag) => property('article:tag', tag)),
  ];
}

function property(name: string, content: string | undefined): HeadElement[] {
  return content === undefined ? [] : [{ tag: 'meta', attributes: { property: name, content } }];
}
