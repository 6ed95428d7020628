/** The edition that the pages are made from, as it was left for them. */
import { leftForPages, publicationIn } from './publication/snapshot.ts';
import { settings } from './publication/settings.ts';
import { editionOf } from './site/edition.ts';
import type { Edition } from './site/edition.ts';
import { keptBody } from './store/bodies.ts';

const { cacheDir } = settings();
let read: { edition: Edition; from: SharedArrayBuffer } | undefined;

/** The edition; read once in a build, and anew after each change in development. */
export function edition(): Edition {
  const left = leftForPages();
  if (read?.from !== left) read = { edition: editionOf(publicationIn(left)), from: left };
  return read.edition;
}

/** The HTML of an article's or a page's body. */
export function bodyOf(digest: string): string {
  return keptBody(cacheDir, digest);
}
