/** Former addresses, each with the one that it leads to. */
import type { Edition } from '../site/edition.ts';
import { aliasPath, articlePath, hrefOf } from '../site/paths.ts';

export interface Moved {
  /** As links write it, with its slash at the end. */
  from: string;
  to: string;
}

/**
 * Those that every host's file can say: letters, digits and what means nothing in any of them. Where there is another
 * sign in an address, the page that stands there leads on.
 */
export function movedAddresses({ articles, expired, site }: Edition): Moved[] {
  return [...articles, ...expired].flatMap(({ slug, aliases = [] }) =>
    aliases
      .map((alias) => ({
        from: hrefOf(site, aliasPath(alias)),
        to: hrefOf(site, articlePath(slug)),
      }))
      .filter(({ from, to }) => isPlain(from) && isPlain(to)),
  );
}

/** An address as a host sees it, decoded. */
export function decodedPath(path: string): string {
  return decodeURIComponent(path);
}

/** Without its slash at the end: former addresses often had none. */
export function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}

function isPlain(path: string): boolean {
  return /^\/[\p{L}\p{M}\p{N}/._~-]+$/u.test(decodedPath(path));
}
