import { absoluteUrl, sitemapPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/**
 * robots.txt: everything may be fetched, also the pages that are not to be indexed, because a robot
 * must read a page to see its `noindex`.
 */
export function robotsTxt(site: Site): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(site, sitemapPath)}\n`;
}
