import { aliasComplaint } from '../../article/alias.ts';
import type { Found } from '../body/found.ts';
import { claim, type Claims, type MetadataKey } from '../received.ts';
import { momentOf } from './dates.ts';
import { nests, otherKeys } from './foreign-keys.ts';
import { fold } from './titles.ts';
import { isVisibilityKey } from './visibility.ts';

/**
 * The keys under which other tools keep what we keep, in order of trust. The plugin's own record of
 * the source comes before `canonical_url`, which may be the copier's own address.
 */
const keys: [MetadataKey, string[]][] = [
  ['title', ['post_title', 'title', 'original_title', 'headline', 'name']],
  ['source.title', ['original_title', 'source_title', 'rss_pi_source_title']],
  ['description', ['description', 'subtitle', 'post_excerpt', 'excerpt', 'summary', 'standfirst', 'deck']],
  ['lang', ['lang', 'language', 'locale', 'inLanguage']],
  [
    'published',
    [
      'post_date_gmt',
      'date_gmt',
      'post_date',
      'published',
      'date',
      'publishDate',
      'published_at',
      'publishedAt',
      'pubDate',
      'datePublished',
    ],
  ],
  [
    'updated',
    [
      'updated',
      'lastmod',
      'post_modified_gmt',
      'post_modified',
      'modified',
      'last_modified_at',
      'dateModified',
    ],
  ],
  ['authors', ['authors', 'author', 'byline', 'post_author', 'creator', 'dc_creator']],
  ['topics', ['tags', 'original_tags', 'keywords', 'topics']],
  [
    'source.url',
    [
      'original_link',
      'original_url',
      'originalLink',
      'syndication_permalink',
      'syndication_source_original',
      'rss_pi_source_url',
      'wpe_sourcepermalink',
      'wprss_item_permalink',
      'wprss_permalink',
      'feedzy_item_url',
      'cyberseo_post_link',
      'source_url',
      'source_link',
      'sourceUrl',
      'external_url',
      'source',
      'link',
      'canonical_url',
      'canonicalUrl',
      'canonical',
      'originalSource',
      'permalink',
      'url',
    ],
  ],
  [
    'source.publisher',
    [
      'source_publisher',
      'publisher',
      'syndication_source',
      'wprss_feed_title',
      'feed_title',
      'source_name',
      'source_domain',
      'site_name',
      'siteName',
      'source',
    ],
  ],
];
/** The keys of former addresses. */
const addressKeys = ['permalink', 'url', 'redirect_from', 'aliases', 'alias'];
const categoryKeys = ['section', 'sections', 'categories', 'category'];

/** Whether some tool writes a key in front matter. */
export function isToolKey(key: string): boolean {
  return toolKeys.has(folded(key)) || isVisibilityKey(key);
}

const toolKeys = new Set(
  [...keys.flatMap(([, names]) => names), ...nests, ...otherKeys, 'created', 'source', 'corrections'].map(
    folded,
  ),
);

/** Reads what foreign front matter says of an article. */
export function claimForeign(claims: Claims, data: Record<string, unknown>, where = 'front matter'): void {
  const flat = { ...Object.assign({}, ...nests.map((name) => record(data[name]))), ...data } as Record<
    string,
    unknown
  >;
  const byName = new Map(Object.entries(flat).map(([key, value]) => [folded(key), value]));
  for (const [key, names] of keys) {
    for (const name of names) {
      const value = valueOf(byName.get(folded(name)), key);
      if (value.length > 0 && fits(key, name, value)) claim(claims, key, value, `${where}: ${name}`);
    }
  }
}

/** What the front matter of a site's own article says of its place there, which an automatic copier sets as it likes. */
export function claimPlace(claims: Claims, data: Record<string, unknown>): void {
  const byName = new Map(Object.entries(data).map(([key, value]) => [folded(key), value]));
  const texts = (name: string): string[] => [valueOf(byName.get(folded(name)), 'topics')].flat();
  const addresses = addressKeys
    .flatMap(texts)
    .filter((address) => !aliasComplaint(address) && !/\/:/.test(address));
  claim(
    claims,
    'aliases',
    [...new Set(addresses)].filter((address) => address !== '/'),
    'front matter',
  );
  for (const name of categoryKeys) claim(claims, 'categories', texts(name), `front matter: ${name}`);
}

/** The keys whose values are neither in the article nor in what was understood of it, with their values. */
export function notTakenOver(data: Record<string, unknown>, claims: Claims): string[] {
  const said = new Set(
    Object.values(claims).flatMap((all) =>
      all.flatMap(({ value }) => [value].flat().map((text) => fold(text))),
    ),
  );
  return Object.entries(data).flatMap(([key, value]) => {
    if (isVisibilityKey(key) && !(value instanceof Date)) return [];
    const texts = leaves(value).filter((text) => !said.has(fold(text)));
    return texts.length > 0 ? [`${key} “${texts.join(', ')}”`] : [];
  });
}

/** What front matter says for readers; days are told of as what they are taken for. */
export function foundInData(data: Record<string, unknown>): Found[] {
  const texts = Object.entries(data).flatMap(([key, value]) => (isVisibilityKey(key) ? [] : valuesIn(value)));
  return texts.filter((text) => momentOf(text) === null).map((text) => ({ text, addresses: [] }));
}

function valuesIn(value: unknown): string[] {
  if (value === null || value === undefined || value instanceof Date) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [plainWords(String(value))];
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (value instanceof Date) return [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner).map((text) => `${key}: ${text}`));
  return [plainWords(String(value))];
}

function fits(key: MetadataKey, name: string, value: string | string[]): boolean {
  const isAddress = /^\s*https?:\/\//i.test(String(value));
  if (key === 'source.url') return isAddress;
  if (key === 'source.publisher') return !isAddress;
  // A category is the copier's own order, and an excerpt with the marks of a cut one is no standfirst.
  return name !== 'post_excerpt' || !/\[(?:…|\.\.\.|&hellip;)\]\s*$/.test(String(value));
}

/** Lists hold one value for what is single; a date that YAML read is written again. */
function valueOf(value: unknown, key: MetadataKey): string | string[] {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return key === 'topics' ? plainWords(value).split(/\s*,\s*/) : plainWords(value);
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => valueOf(item, 'title'));
    return key === 'topics' || key === 'authors' ? texts : (texts[0] ?? '');
  }
  const inner = record(value);
  if (key === 'source.url') return valueOf(inner['url'] ?? inner['link'] ?? '', key);
  if (Object.keys(inner).length === 0) return '';
  return valueOf(inner['name'] ?? inner['title'] ?? inner['display_name'] ?? '', 'title');
}

/** Obsidian writes a name as a link to its note: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
function plainWords(text: string): string {
  return text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function folded(name: string): string {
  return name
    .replace(/^_+/, '')
    .replace(/[-_\s]/g, '')
    .toLowerCase();
}
