import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Publication } from '../site/publication.ts';

/**
 * Who reads: what is published never comes from the file of development, which holds drafts too and may be written
 * in the middle of a build.
 */
export type Reader = 'build' | 'development';

/** The file in which a run leaves the checked publication for the pages to read. */
export function snapshotFile(cacheDir: string, reader: Reader): string {
  return join(cacheDir, reader === 'build' ? 'publication.json' : 'publication-with-drafts.json');
}

/** Leaves the publication for the pages. */
export function writeSnapshot(cacheDir: string, reader: Reader, publication: Publication): void {
  const file = snapshotFile(cacheDir, reader);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(publication));
  renameSync(`${file}.new`, file);
}

/** The publication that the last run left for this reader. */
export function readSnapshot(cacheDir: string, reader: Reader): Publication {
  return JSON.parse(readFileSync(snapshotFile(cacheDir, reader), 'utf8')) as Publication;
}
