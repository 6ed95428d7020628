/** What the environment says. Only the configuration, pages and commands read it. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fault } from './fault.ts';

export interface Settings {
  /** The publication's folder: `CONTENT_DIR`, by default `content`. */
  contentDir: string;
  /** The folder of files that are published as they are, such as the icon: the publication's `public`, else the program's. */
  publicDir: string;
  /** Where the site is written: `OUT_DIR`, by default `dist`. */
  outDir: string;
  /** The site's address in place of the one in site.yaml: `SITE_URL`. */
  siteUrl?: string;
  /** The folder of all that is kept between builds: `CACHE_DIR`, by default `.cache`. */
  cache: string;
  /** What is kept from one build of this publication to the next. */
  cacheDir: string;
  /** Where it is recorded what the last build, of whichever publication, left in `outDir`. */
  outputRecord: string;
  /** The instant of the build; `SOURCE_DATE_EPOCH` (seconds) fixes it, as reproducible-builds.org has it. */
  now: Date;
}

/** The settings of this run, from environment variables; paths are relative to the project. */
export function settings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const contentDir = resolve(environment['CONTENT_DIR'] || 'content');
  const siteUrl = environment['SITE_URL'];
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const outDir = resolve(environment['OUT_DIR'] || 'dist');
  const cache = resolve(environment['CACHE_DIR'] || '.cache');
  return {
    contentDir,
    publicDir: publicDirOf(contentDir),
    outDir,
    ...(siteUrl ? { siteUrl } : {}),
    cache,
    cacheDir: resolve(cache, 'publications', nameOf([contentDir, siteUrl])),
    outputRecord: resolve(cache, 'outputs', `${nameOf([outDir])}.json`),
    now: epoch ? instantOfEpoch(epoch) : new Date(),
  };
}

function publicDirOf(contentDir: string): string {
  const own = join(contentDir, 'public');
  return statSync(own, { throwIfNoEntry: false })?.isDirectory() ? own : resolve('public');
}

/** The folders that a build writes, by the variable that names each. */
export function writtenFolders({ outDir, cache }: Settings): Record<string, string> {
  return { OUT_DIR: outDir, CACHE_DIR: cache };
}

function nameOf(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

function instantOfEpoch(epoch: string): Date {
  if (!/^\d{1,12}$/.test(epoch))
    throw new Fault(`SOURCE_DATE_EPOCH: is not a number of seconds (${epoch}): write one such as 1717243200`);
  return new Date(Number(epoch) * 1000);
}
