/** The formats in which the site and each of its sections have a feed. */
export const feedFormats = {
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  json: { name: 'JSON', file: 'feed.json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
export const everyFeedFormat = Object.keys(feedFormats) as FeedFormat[];

/** Where a feed of the site (`''`) or of a section is. */
export function feedPath(listPath: string, format: FeedFormat): string {
  return listPath + feedFormats[format].file;
}
