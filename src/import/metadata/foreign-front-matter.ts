import { claim, type Claims, type MetadataKey } from '../received.ts';

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
      'created',
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
/** Feeds' keys also stand inside these. */
export const nests = [
  'meta',
  'post_meta',
  'custom_fields',
  'fields',
  'extra',
  'params',
  'metadata',
  'opengraph',
];

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
  if (typeof value === 'string') return key === 'topics' ? value.split(/\s*,\s*/) : value;
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => valueOf(item, 'title'));
    return key === 'topics' || key === 'authors' ? texts : (texts[0] ?? '');
  }
  const inner = record(value);
  if (key === 'source.url') return valueOf(inner['url'] ?? inner['link'] ?? '', key);
  if (Object.keys(inner).length === 0) return '';
  return valueOf(inner['name'] ?? inner['title'] ?? inner['display_name'] ?? '', 'title');
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
