import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absoluteUrl } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { SitemapEntry, SitemapPart } from '../site/sitemap-rows.ts';

/** A file of the sitemap, as the protocol of sitemaps.org has it. */
export function sitemapXml(part: SitemapPart, site: Pick<Site, 'address'>): string {
  const located = (path: string) => x('loc', absoluteUrl(site, path));
  if ('files' in part)
    return document(
      x(
        'sitemapindex',
        namespace,
        part.files.map((path) => x('sitemap', [located(path)])),
      ),
    );
  const url = ({ path, lastmod }: SitemapEntry) =>
    x('url', [located(path), lastmod === undefined ? undefined : x('lastmod', lastmod)]);
  return document(x('urlset', namespace, part.entries.map(url)));
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** An XML document in UTF-8, each child of its root on a line of its own. */
function document(root: Element): string {
  const lines = root.children.flatMap((child): Element['children'] => [lineBreak, child]);
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    lineBreak,
    { ...root, children: [...lines, lineBreak] },
    lineBreak,
  ]);
}

const lineBreak = { type: 'text', value: '\n' } as const;
