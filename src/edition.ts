/** The edition that the pages are made from, as it was left for them on disk. */
import { statSync } from 'node:fs';
import { keptBody } from './publication/body-cache.ts';
import { settings } from './publication/settings.ts';
import { readSnapshot, snapshotFile } from './publication/snapshot.ts';
import { editionOf } from './site/edition.ts';
import type { Edition } from './site/edition.ts';

const { cacheDir } = settings();
const reader = import.meta.env.PROD ? 'build' : 'development';
let read: { edition: Edition; at: number } | undefined;

/** The edition; read once in a build, and anew after each change in development. */
export function edition(): Edition {
  if (import.meta.env.PROD && read) return read.edition;
  const at = statSync(snapshotFile(cacheDir, reader)).mtimeMs;
  if (read?.at !== at) read = { edition: editionOf(readSnapshot(cacheDir, reader)), at };
  return read.edition;
}

/** The HTML of an article's or a page's body. */
export function bodyOf(digest: string): string {
  return keptBody(cacheDir, digest);
}
