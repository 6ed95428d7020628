/** The edition that the pages are made from, as it was left for them. */
import { leftForPages, publicationIn } from './publication/snapshot.ts';
import { settings } from './publication/settings.ts';
import { editionOf } from './site/edition.ts';
import type { Edition } from './site/edition.ts';
import { keptBody } from './store/bodies.ts';
import { partFileOf } from './store/parts.ts';

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

/** A file of a part of the search's index. */
export function searchPartFile(part: string, file: string): string {
  return partFileOf(cacheDir, part, file);
}
