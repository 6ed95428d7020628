import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from './file-record.ts';
import { digestOf } from './digest.ts';

/** A record and the digest of the bytes that it was read from. */
export interface Kept {
  digest: string;
  record: FileRecord;
}

const sources = join(import.meta.dirname, '..');
/** Code and packages that decide what a file becomes: when one changes, nothing kept is used. */
const recipeFolders = ['article', 'language', 'markdown', 'site', 'publication'];

/** The records of the last run; none if what they depend on (the site's address and language, our code) has changed. */
export function keptRecords(cacheDir: string, dependsOn: unknown): Map<string, Kept> {
  try {
    const { recipe, records } = JSON.parse(readFileSync(join(cacheDir, 'records.json'), 'utf8')) as {
      recipe: string;
      records: [string, Kept][];
    };
    return new Map(recipe === recipeOf(dependsOn) ? records : []);
  } catch {
    return new Map();
  }
}

/** Keeps the records for the next run. */
export function keepRecords(cacheDir: string, dependsOn: unknown, records: Map<string, Kept>): void {
  mkdirSync(cacheDir, { recursive: true });
  const file = join(cacheDir, 'records.json');
  writeFileSync(`${file}.new`, JSON.stringify({ recipe: recipeOf(dependsOn), records: [...records] }));
  renameSync(`${file}.new`, file);
}

function recipeOf(dependsOn: unknown): string {
  return digestOf(JSON.stringify([dependsOn, (code ??= codeDigest())]));
}

// A process never runs another code than the one that it began with.
let code: string | undefined;

function codeDigest(): string {
  const files = recipeFolders.flatMap((folder) =>
    readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(sources, folder, name), 'utf8')),
  );
  const packages = readFileSync(join(sources, '..', 'package-lock.json'), 'utf8');
  return digestOf(JSON.stringify([process.version, packages, files]));
}
