import type { Article } from '../article/article.ts';
import { remembered } from '../language/remembered.ts';
import { absoluteUrl, termKinds } from '../site/paths.ts';
import { paperPreview, previewSize } from '../site/previews.ts';
import { middleSize } from '../pictures/sizes.ts';
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
  preview?: string | undefined;
}): HeadElement[] {
  const { site, article } = page;
  const image = imageOf(page);
  return [
    ...property('og:type', article === undefined ? 'website' : 'article'),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:url', page.canonical),
    ...property('og:site_name', site.title),
    ...property('og:locale', openGraphLocale(page.language)),
    ...image,
    ...(article === undefined ? [] : articleProperties(article, site)),
    {
      tag: 'meta',
      attributes: { name: 'twitter:card', content: image.length > 0 ? 'summary_large_image' : 'summary' },
    },
  ];
}

/** The picture drawn for the page, else the article's own; a page that is no article's has the paper's. */
function imageOf({
  site,
  article,
  preview = article === undefined ? paperPreview(site) : undefined,
  title,
}: {
  site: Site;
  article?: Article | undefined;
  preview?: string | undefined;
  title: string;
}): HeadElement[] {
  if (preview !== undefined)
    return [
      ...property('og:image', absoluteUrl(site, preview)),
      ...property('og:image:width', `${previewSize.width}`),
      ...property('og:image:height', `${previewSize.height}`),
      ...property('og:image:alt', preview === paperPreview(site) ? site.title : title),
    ];
  if (article?.picture === undefined) return [];
  const { width, height } = middleSize(article.picture);
  return [
    ...property('og:image', pictureUrl(site, article)),
    ...property('og:image:width', `${width}`),
    ...property('og:image:height', `${height}`),
    ...property('og:image:alt', article.picture?.alt || undefined),
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
  const changed = lastChange(article, site.timezone);
  return [
    ...property('article:published_time', article.published),
    ...property('article:modified_time', changed === article.published ? undefined : changed),
    ...property('article:section', sectionName(site, article.section, article.lang)),
    ...termKinds.flatMap((kind) => article[kind] ?? []).flatMap((tag) => property('article:tag', tag)),
  ];
}

function property(name: string, content: string | undefined): HeadElement[] {
  return content === undefined ? [] : [{ tag: 'meta', attributes: { property: name, content } }];
}
