/**
 * Every address on the site is made here. A path is relative to the front page, without a leading slash
 * (`articles/x/`), so that the base path is added in one place: `hrefOf` for links on the site,
 * `absoluteUrl` for the world.
 */
import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** The three ways, beside sections, in which articles are gathered under a name. */
export const termKinds = ['topics', 'places', 'people'] as const;
export type TermKind = (typeof termKinds)[number];

export const frontPath = '';
export const notFoundPath = '404.html';
export const sitemapPath = 'sitemap.xml';
export const sectionsPath = 'sections/';

/** First parts of the site's own addresses: no alias and no page may take one. */
export const reservedNames = ['articles', 'sections', ...termKinds, 'archive', '404', '_astro'] as const;

export function articlePath(slug: string): string {
  return `articles/${slug}/`;
}

export function sectionPath(section: string): string {
  return `sections/${section}/`;
}

export function termPath(kind: TermKind, address: string): string {
  return `${kind}/${address}/`;
}

/** The archive, one of its years, or one of its months (`02`). */
export function archivePath(year?: string, month?: string): string {
  return ['archive', year, month].filter(Boolean).join('/') + '/';
}

/** A page of a list, numbered from the oldest; the newest has the list's own path. */
export function listPagePath(listPath: string, page: number | undefined): string {
  return page === undefined ? listPath : `${listPath}page/${page}/`;
}

/** A page of the publisher's, such as "About". */
export function pagePath(slug: string): string {
  return `${slug}/`;
}

/** Where the feeds of the site (`''`) or of a section are. */
export function feedPaths(listPath: string): { rss: string; atom: string; json: string } {
  return { rss: `${listPath}rss.xml`, atom: `${listPath}atom.xml`, json: `${listPath}feed.json` };
}

/** A link on the site: the base path and the path. */
export function hrefOf(site: { address: string }, path: string): string {
  return new URL(path, site.address).pathname;
}

/** The full address of a path. */
export function absoluteUrl(site: { address: string }, path: string): string {
  return new URL(path, site.address).href;
}

/**
 * The last part of a name's address, for each name, in the order given: the first to claim an address has it.
 * A name whose address is taken, empty or longer than 80 bytes gets a suffix that depends on the name alone.
 */
export function termAddresses(names: Iterable<string>): Map<string, string> {
  const addresses = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (addresses.has(name)) continue;
    const plain = slugify(name);
    const address =
      plain === '' || plain.length > 80 || plain === 'page' || taken.has(plain)
        ? suffixed(plain, name)
        : plain;
    addresses.set(name, address);
    taken.add(address);
  }
  return addresses;
}

function suffixed(plain: string, name: string): string {
  const suffix = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [plain.slice(0, 60).replace(/-+$/, ''), suffix].filter(Boolean).join('-');
}
