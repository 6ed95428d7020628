import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Publication } from '../site/publication.ts';

/** The file in which a run leaves the checked publication for the pages to read. */
export function snapshotFile(cacheDir: string): string {
  return join(cacheDir, 'publication.json');
}

/** Leaves the publication for the pages. */
export function writeSnapshot(cacheDir: string, publication: Publication): void {
  const file = snapshotFile(cacheDir);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(publication));
  renameSync(`${file}.new`, file);
}

/** The publication that the last run left. */
export function readSnapshot(cacheDir: string): Publication {
  return JSON.parse(readFileSync(snapshotFile(cacheDir), 'utf8')) as Publication;
}
