/**
 * What a host is to say of the paper's files: one table, from which the file of each host is written
 * (`netlify.ts`, `nginx.ts` and their like). Addresses here are those of the host, base path and all.
 */
import type { Edition } from '../site/edition.ts';
import { everyFeedFormat, feedFormats } from '../site/feeds.ts';
import { hostFileNames } from '../site/host-file-names.ts';
import { fixedSearchFolder, hrefOf, notFoundPath, sectionPath } from '../site/paths.ts';
import { basePath } from '../site/site.ts';
import { movedAddresses } from './moved-addresses.ts';
import type { Moved } from './moved-addresses.ts';

export interface Header {
  name: string;
  value: string;
}

export interface HostRules {
  /** The name of the host, `paper.example`. */
  host: string;
  /** The path of the front page: `/`, or `/presse/`. */
  base: string;
  /** What goes with every answer. */
  headers: Header[];
  /** Tells browsers to come by HTTPS alone; said only where the publisher wants it. */
  hsts: Header & { isWanted: boolean };
  /** How long a file may be kept without asking: see `lifetimes`. */
  immutableFolders: string[];
  /** Feeds, which have types of their own: the last part of their addresses, and whole addresses. */
  feeds: { file: string; type: string; paths: string[] }[];
  moved: Moved[];
  /** What is shown where there is nothing. */
  notFound: string;
  /** Files that other hosts read, which are nobody else's business. */
  hidden: readonly string[];
}

/** How long files may be kept: `no-cache` is kept, and asked about each time. */
export const lifetimes = {
  /** Pages, feeds, maps: never stale. */
  others: 'no-cache',
  /** Where a picture is changed, its address stays. */
  pictures: 'public, max-age=86400',
  /** Files whose names change with what is in them. */
  immutable: 'public, max-age=31536000, immutable',
};

/** The types of files by the ends of their names; those of feeds are in `feeds`. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  xml: 'application/xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** The ends of the names of pictures. */
export const pictureEnds = Object.keys(types).filter((end) => types[end]?.startsWith('image/'));

/** A type with the charset that all our texts have. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

export function isText(type: string): boolean {
  return /^text\/|\b(?:xml|json)$/.test(type);
}

/** The rules for an edition whose pages together need `policy`. */
export function hostRules(edition: Edition, policy: string): HostRules {
  const { site, frame } = edition;
  const base = basePath(site);
  return {
    host: new URL(site.address).hostname,
    base,
    headers: headersWith(policy),
    hsts: { name: 'Strict-Transport-Security', value: 'max-age=31536000', isWanted: site.hsts },
    immutableFolders: ['_astro/', 'fonts/', 'scripts/', fixedSearchFolder].map((folder) => base + folder),
    feeds: everyFeedFormat.map((format) => {
      const { file, type } = feedFormats[format];
      const paths = ['', ...frame.sections.map(sectionPath)].map((list) => hrefOf(site, list + file));
      return { file, type, paths };
    }),
    moved: movedAddresses(edition),
    notFound: base + notFoundPath,
    hidden: hostFileNames,
  };
}

function headersWith(policy: string): Header[] {
  const headers = {
    // What only a header can say, beside what each page says of itself.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    'X-Content-Type-Options': 'nosniff',
    // Papers that a text comes from see which paper their readers come from, and not which page.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': withoutDevices,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // Readers of feeds show our pictures on pages of their own.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

const withoutDevices = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((device) => `${device}=()`)
  .join(', ');
