import { claim, type Claims } from '../received.ts';
import { textOf } from '../body/elements.ts';
import { names, texts, type Thing } from './json-ld.ts';
import { pageAuthors, siteNames } from './page-authors.ts';
import { publicationDates } from './page-dates.ts';
import { pageLines } from './page-lines.ts';
import { siteNameInTitle } from './site-name.ts';
import { headlineText, shownHeadline } from './shown-headline.ts';

/**
 * What a page says of its article. JSON-LD comes first, for it is written for machines and names its
 * fields; then Open Graph, which is written for sharing and often shortened or adorned; then what
 * older systems used, and last what stands on the page.
 */
export function claimPage(
  claims: Claims,
  document: Document,
  thing: Thing | null,
  address: string | null,
): void {
  const meta = metaOf(document);
  const told = toldTitles(document, meta, thing);
  const headline = shownHeadline(document.body, told);
  const lines = pageLines(document.body, headline);
  claimTitle(claims, headline, told);
  claim(
    claims,
    'description',
    notCut(
      meta('og:description') ||
        meta('description') ||
        meta('dc.description') ||
        texts(thing?.['description'])[0] ||
        '',
    ),
    'meta description',
  );
  claimAddress(claims, document, meta, thing, address);
  claim(claims, 'lang', document.documentElement?.getAttribute('lang'), '<html lang>');
  claim(claims, 'lang', document.documentElement?.getAttribute('xml:lang'), '<html xml:lang>');
  claim(claims, 'lang', texts(thing?.['inLanguage'])[0], 'JSON-LD inLanguage');
  claim(claims, 'lang', meta('content-language') || meta('dc.language') || meta('language'), 'meta language');
  claim(claims, 'lang', meta('og:locale'), 'og:locale');
  for (const name of names(thing?.['publisher']).slice(0, 1))
    claim(claims, 'source.publisher', name, 'JSON-LD publisher');
  claim(claims, 'source.publisher', meta('og:site_name'), 'og:site_name');
  claim(
    claims,
    'source.publisher',
    meta('application-name') || meta('dc.publisher') || meta('cre'),
    'meta publisher',
  );
  const hosts = [
    ...new Set((claims['source.url'] ?? []).map(({ value }) => new URL(String(value)).hostname)),
  ];
  const headlines = [textOf(headline), ...told.slice(0, 4)];
  claim(
    claims,
    'source.publisher',
    siteNameInTitle(document, headlines, lines, hosts),
    'the title of the page',
  );
  const sites = siteNames(
    (claims['source.publisher'] ?? []).map(({ value }) => String(value)),
    document,
  );
  for (const { value, from } of pageAuthors({ meta, thing, lines, sites }))
    claim(claims, 'authors', value, from);
  for (const { value, from } of publicationDates({ document, meta, thing, address, lines, headline })) {
    claim(claims, 'published', value, from);
    claim(claims, 'source.published', value, from);
  }
  claim(
    claims,
    'updated',
    texts(thing?.['dateModified'])[0] || meta('article:modified_time') || meta('og:updated_time'),
    'the page’s date of change',
  );
  claim(claims, 'topics', metaAll(document, 'article:tag'), 'article:tag');
  claim(claims, 'topics', listOf(meta('news_keywords')), 'meta news_keywords');
  const licence =
    document.querySelector('link[rel~=license],a[rel~=license]')?.getAttribute('href') ||
    texts(thing?.['license'])[0];
  claim(claims, 'source.licence', licence, 'the page’s licence');
}

export type Meta = (name: string) => string;

function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && content && !values.has(name)) values.set(name, content);
      }
    }
  }
  return (name) => values.get(name) ?? '';
}

const titleSources = ['JSON-LD headline', 'og:title', 'twitter:title', 'DC.title', '<title>'];

/** What the head says of the title, in the order of `titleSources`. */
function toldTitles(document: Document, meta: Meta, thing: Thing | null): string[] {
  return [
    texts(thing?.['headline'])[0] ?? '',
    meta('og:title'),
    meta('twitter:title'),
    meta('dc.title'),
    textOf(document.querySelector('title')),
  ];
}

/** The headline on the page, where the head confirms it: it is neither shortened nor adorned. */
function claimTitle(claims: Claims, headline: Element | null, told: string[]): void {
  const shown = headlineText(headline, told);
  const isConfirmed = shown.length > 8 && told.some((title) => folded(title).includes(folded(shown)));
  if (isConfirmed) claim(claims, 'title', shown, 'the headline, confirmed by the head');
  for (const [index, from] of titleSources.entries()) claim(claims, 'title', told[index], from);
  claim(claims, 'title', shown, 'the headline');
}

/** The address at which the publisher wants the page known; a saved page remembers where it was. */
function claimAddress(
  claims: Claims,
  document: Document,
  meta: Meta,
  thing: Thing | null,
  address: string | null,
): void {
  const entity = thing?.['mainEntityOfPage'];
  const id = typeof entity === 'object' && entity !== null ? (entity as Thing)['@id'] : entity;
  const told: [unknown, string][] = [
    [document.querySelector('link[rel~=canonical]')?.getAttribute('href'), 'canonical link'],
    // Medium's exports have it in their foot.
    [document.querySelector('a.p-canonical')?.getAttribute('href'), 'the canonical link of the export'],
    [meta('og:url'), 'og:url'],
    [texts(thing?.['url'])[0], 'JSON-LD url'],
    [id, 'JSON-LD mainEntityOfPage'],
    [savedFrom(document), 'the comment of the browser that saved the page'],
    [address, 'the address it was fetched from'],
  ];
  const base = baseOf(document, address ?? savedFrom(document));
  for (const [value, from] of told) {
    const url = absolute(String(value ?? ''), base);
    // A canonical link to the front page is a mistake of the site’s template.
    if (url && new URL(url).pathname !== '/') claim(claims, 'source.url', url, from);
  }
}

/** Where the relative addresses of a page start from: `<base>` may say another place than the page's own. */
export function baseOf(document: Document, address: string | null): string | null {
  const said = document.querySelector('base[href]')?.getAttribute('href');
  return absolute(said ?? '', address || null) ?? (address || null);
}

function absolute(text: string, base: string | null): string | null {
  if (!text.trim() || !URL.canParse(text.trim(), base ?? undefined)) return null;
  return new URL(text.trim(), base ?? undefined).href;
}

function savedFrom(document: Document): string {
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    if (node.nodeType !== 8) continue;
    const found = /saved from url=\(\d+\)(\S+)|\burl:\s*(https?:\S+)/i.exec(node.textContent ?? '');
    if (found) return found[1] ?? found[2] ?? '';
  }
  return '';
}

function metaAll(document: Document, name: string): string[] {
  return [...document.querySelectorAll(`meta[property="${name}"]`)]
    .flatMap((element) => listOf(element.getAttribute('content') ?? ''))
    .filter((text) => text.length < 60)
    .slice(0, 15);
}

function listOf(text: string): string[] {
  return text
    .split(/\s*,\s*/)
    .filter((item) => item && item.length < 60)
    .slice(0, 15);
}

/** A description that a machine cut off is no standfirst. */
function notCut(text: string): string {
  return /(?:…|\.\.\.)\s*(?:\]|&hellip;)?\s*$/.test(text) ? '' : text;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
