import type { Article } from '../article/article.ts';
import { miningFacts, treatmentOf } from '../article/rights.ts';
import { everyFeedFormat, feedFormats, feedPath } from '../site/feeds.ts';
import { absoluteUrl, frontPath, markdownPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { authorsOf } from './authors.ts';
import { openGraph } from './open-graph.ts';
import { scriptSafeJson } from './script-safe-json.ts';

/**
 * One element of `<head>`. Attributes are plain text, to be escaped by whoever writes them; so is a
 * title's `text`; a script's is written as it is.
 */
export interface HeadElement {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  text?: string;
}

export interface HeadPage {
  site: Site;
  /** The page's language. */
  language: string;
  /** The page's path on the site; none where it has no address of its own, as a 404 page. */
  path?: string | undefined;
  /** The page's own title; none on the front page, which bears the site's. */
  title?: string | undefined;
  description?: string | undefined;
  /** The article, on an article's page. */
  article?: Article | undefined;
  /** Path of the picture drawn for cards, where the article's own does not do. */
  preview?: string | undefined;
  /** Whether the page stands in place of a text that may no longer be shown. */
  isExpired?: boolean | undefined;
  /** The section that the page belongs to, whose feeds come before the site's. */
  section?: { name: string; path: string } | undefined;
  /** Paths of the pages before and after this one in its list. */
  previous?: string | undefined;
  next?: string | undefined;
  /** JSON-LD, one script each. */
  data?: readonly object[] | undefined;
}

/**
 * What a page's `<head>` tells machines. A page's canonical address is its own, also for a text that
 * appeared elsewhere first: a canonical link is for one publisher's duplicates, so that a copy is kept
 * out of indexes by `noindex` instead.
 */
export function headOf(page: HeadPage): HeadElement[] {
  const { site, path, title, article } = page;
  const description = page.description ?? article?.description ?? article?.opening;
  const canonical = path === undefined ? undefined : absoluteUrl(site, path);
  const treatment = article && treatmentOf(article, site);
  const indexed = canonical !== undefined && !page.isExpired && (treatment?.isIndexed ?? true);
  const mining = miningFacts(treatment ? treatment.mining : site.rights.mining);
  const authors = article === undefined ? [] : authorsOf(article, site);
  return [
    { tag: 'title', attributes: {}, text: title === undefined ? site.title : `${title} – ${site.title}` },
    ...meta('description', description),
    ...meta('robots', indexed ? undefined : 'noindex'),
    ...meta('tdm-reservation', mining && String(mining.reservation)),
    ...meta('tdm-policy', mining?.policy),
    ...authors.flatMap(({ name }) => meta('author', name)),
    ...link('canonical', canonical),
    ...link('prev', fullAddress(site, page.previous)),
    ...link('next', fullAddress(site, page.next)),
    ...(article && site.markdown ? [markdownLink(site, article)] : []),
    ...(page.section ? feedLinks(site, page.section.path, `${site.title} – ${page.section.name}`) : []),
    ...feedLinks(site, frontPath, site.title),
    ...openGraph({ ...page, title: title ?? site.title, description, canonical }),
    ...(page.data ?? []).map(script),
  ];
}

function meta(name: string, content: string | undefined): HeadElement[] {
  return content === undefined ? [] : [{ tag: 'meta', attributes: { name, content } }];
}

function link(rel: string, href: string | undefined): HeadElement[] {
  return href === undefined ? [] : [{ tag: 'link', attributes: { rel, href } }];
}

function fullAddress(site: Site, path: string | undefined): string | undefined {
  return path === undefined ? undefined : absoluteUrl(site, path);
}

function markdownLink(site: Site, { slug }: Article): HeadElement {
  const href = absoluteUrl(site, markdownPath(slug));
  return { tag: 'link', attributes: { rel: 'alternate', type: 'text/markdown', href } };
}

function feedLinks(site: Site, listPath: string, title: string): HeadElement[] {
  return everyFeedFormat.map((format) => ({
    tag: 'link',
    attributes: {
      rel: 'alternate',
      type: feedFormats[format].type,
      title,
      href: absoluteUrl(site, feedPath(listPath, format)),
    },
  }));
}

function script(data: object): HeadElement {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, text: scriptSafeJson(data) };
}
