/**
 * Every address on the site is made here. A path is relative to the front page, without a leading slash
 * (`articles/x/`), so that the base path is added in one place: `hrefOf` for links on the site,
 * `absoluteUrl` for the world.
 */
import { createHash } from 'node:crypto';
import { aliasName } from '../article/alias.ts';
import type { FrontMatter } from '../article/schema.ts';
import { slugged } from '../article/slug.ts';
import type { Language } from '../language/language.ts';
import { letterAddress } from '../search/part.ts';
import { remembered } from '../language/remembered.ts';

/** The fields of an article under whose values articles are gathered, beside its section. */
export type TermKind = Exclude<FieldOfNames, 'authors' | 'aliases'>;
type FieldOfNames = {
  [Field in keyof FrontMatter]-?: FrontMatter[Field] extends string[] | undefined ? Field : never;
}[keyof FrontMatter];

// Of a record the compiler asks that it has every kind.
const kinds: Record<TermKind, true> = { topics: true, places: true, people: true };
export const termKinds = Object.keys(kinds) as TermKind[];

/** Something of each kind of term. */
export function byTermKind<Of>(make: (kind: TermKind) => Of): Record<TermKind, Of> {
  return Object.fromEntries(termKinds.map((kind) => [kind, make(kind)])) as Record<TermKind, Of>;
}

export const frontPath = '';
export const notFoundPath = '404.html';
export const sitemapPath = 'sitemap.xml';
export const robotsPath = 'robots.txt';

/** Where the TDM Reservation Protocol looks for what is reserved. */
export const reservationPath = '.well-known/tdmrep.json';
export const iconPath = 'favicon.svg';
export const sectionsPath = 'sections/';
/** The picture that other sites show with a link to the paper. */
export const paperPreviewPath = 'preview.png';

/** The list of what builds wrote into the output folder. */
export const outputListPath = '.depeche.json';

/** The page of the search, or that of the names that begin with a letter. */
export function searchPath(language: Language, letter?: string): string {
  const { address } = language.words.search;
  return letter === undefined ? `${address}/` : `${address}/${letterAddress(letter)}/`;
}

export const searchIndexPath = 'search-index/index.json';

/** What lies here is named after what it holds, and never changes. */
export const fixedSearchFolder = 'search-index/fixed/';

/** A file of one of the parts of the search's index. */
export function searchPartPath(part: string, file: string): string {
  return `${fixedSearchFolder}${part}/${file}`;
}

/** A program for the reader's browser. */
export function scriptPath({ file }: { file: string }): string {
  return `scripts/${file}`;
}

/** The names that have a page, by a letter with which one of their words begins. */
export function searchNamesPath(letter: string): string {
  return `search-index/names/${letterAddress(letter)}.json`;
}

/** Folders that are the program's own, whatever is in them. */
export const programFolders = ['_astro', 'fonts', 'previews', 'scripts', 'search-index'] as const;

export function articlePath(slug: string): string {
  return `articles/${encodedPath(slug)}/`;
}

/** An article as its Markdown. */
export function markdownPath(slug: string): string {
  return `articles/${encodedPath(slug)}.md`;
}

/** The sums of what is published of a month, which is the first part of a day. */
export function sumsPath(day: string): string {
  const [year, month] = day.split('-');
  return `${archivePath(year, month)}SHA256SUMS`;
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
  return `${encodedPath(slug)}/`;
}

/** A former address of an article's, `/old/address`. */
export function aliasPath(alias: string): string {
  const name = aliasName(alias);
  return name === '' ? frontPath : `${encodedPath(name)}/`;
}

export function fontPath(file: string): string {
  return `fonts/${file}`;
}

/** The picture that other sites show with a link to an article, where it has one drawn. */
export function previewPath(slug: string): string {
  return `previews/${encodedPath(slug)}.png`;
}

/** The path of a file on disk, as links write it. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A link on the site: the base path and the path. */
export function hrefOf(site: { address: string }, path: string): string {
  return absoluteUrl(site, path).slice(originOf(site.address).length);
}

/** The full address of a path. */
export function absoluteUrl({ address }: { address: string }, path: string): string {
  // Nearly all paths are as they will be written, and a page has dozens.
  return asWritten.test(path) && address.endsWith('/') ? address + path : new URL(path, address).href;
}

const originOf = remembered((address) => new URL(address).origin);
const asWritten = /^(?:[\w-]+(?:\.[\w-]+)*(?:\/|$))*$/;

/**
 * The last part of a name's address, for each name, in the order given: the first to claim an address has it.
 * A name whose address is taken, empty or longer than 80 bytes gets a suffix that depends on the name alone.
 */
export function termAddresses(names: Iterable<string>): Map<string, string> {
  const addresses = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (addresses.has(name)) continue;
    const plain = slugged(name);
    const isFree = plain !== '' && plain.length <= 80 && !taken.has(plain);
    const address = isFree ? plain : suffixed(plain, name, taken);
    addresses.set(name, address);
    taken.add(address);
  }
  return addresses;
}

function suffixed(plain: string, name: string, taken: ReadonlySet<string>): string {
  const digest = createHash('sha256').update(name).digest('hex');
  const start = plain.slice(0, 60).replace(/-+$/, '');
  // Another name may be written like the address of this one: then more of the digest tells them apart.
  for (let length = 8; ; length += 4) {
    const address = [start, digest.slice(0, length)].filter(Boolean).join('-').slice(0, 80);
    if (!taken.has(address)) return address;
  }
}
