/** The edition that the pages are made from, as it was left for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './publication/fault.ts';
import { leftForPages, publicationIn } from './publication/snapshot.ts';
import { settings } from './publication/settings.ts';
import { editionOf } from './site/edition.ts';
import type { Edition } from './site/edition.ts';
import type { ArticleFile } from './site/publication.ts';
import { keptBody } from './store/bodies.ts';
import { sumOf } from './store/digest.ts';
import { partFileOf } from './store/parts.ts';

const { cacheDir, contentDir } = settings();
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

/** What is in an article's file; throws where it was changed since it was read, for its sum would be another's. */
export function markdownOf({ file, sum }: Pick<ArticleFile, 'file' | 'sum'>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(contentDir, file)));
  if (sumOf(bytes) === sum) return bytes;
  throw new Fault(`${file} was changed while the site was built: build again.`);
}

/** A file of a part of the search's index. */
export function searchPartFile(part: string, file: string): string {
  return partFileOf(cacheDir, part, file);
}
