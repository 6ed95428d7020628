/** What the environment says. Only the configuration, pages and commands read it. */
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
  cacheDir: string;
  /** The instant of the build; `SOURCE_DATE_EPOCH` (seconds) fixes it, as reproducible-builds.org has it. */
  now: Date;
}

/** The settings of this run, from environment variables; paths are relative to the project. */
export function settings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const contentDir = resolve(environment['CONTENT_DIR'] || 'content');
  const siteUrl = environment['SITE_URL'];
  const epoch = environment['SOURCE_DATE_EPOCH'];
  return {
    contentDir,
    publicDir: publicDirOf(contentDir),
    outDir: resolve(environment['OUT_DIR'] || 'dist'),
    ...(siteUrl ? { siteUrl } : {}),
    cacheDir: resolve(environment['CACHE_DIR'] || '.cache'),
    now: epoch ? instantOfEpoch(epoch) : new Date(),
  };
}

function publicDirOf(contentDir: string): string {
  const own = join(contentDir, 'public');
  return statSync(own, { throwIfNoEntry: false })?.isDirectory() ? own : resolve('public');
}

/** The folders that a build writes, by the variable that names each. */
export function writtenFolders({ outDir, cacheDir }: Settings): Record<string, string> {
  return { OUT_DIR: outDir, CACHE_DIR: cacheDir };
}

function instantOfEpoch(epoch: string): Date {
  if (!/^\d{1,12}$/.test(epoch))
    throw new Fault(`SOURCE_DATE_EPOCH: is not a number of seconds (${epoch}): write one such as 1717243200`);
  return new Date(Number(epoch) * 1000);
}
