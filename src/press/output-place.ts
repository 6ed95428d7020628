/** Where a site must not be written. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../store/digest.ts';
import { listedFiles } from './output-list.ts';

export interface Surrounding {
  /** The folder of the program. */
  checkout: string;
  contentDir: string;
  /** The folder of all that is kept between builds. */
  cacheDir: string;
  home?: string;
}

/** Why a folder cannot be the output folder; undefined where it can. All links are followed first. */
export function refusal(
  outDir: string,
  { checkout, contentDir, cacheDir, home = homedir() }: Surrounding,
): string | undefined {
  const out = realPath(outDir);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false) return 'is no folder';
  const program = realPath(checkout);
  const dear: [string, string][] = [
    ['your home folder', realPath(home)],
    ['the folder of the program', program],
    ['the publication', realPath(contentDir)],
    ['what is kept between builds (CACHE_DIR)', realPath(cacheDir)],
  ];
  for (const [what, folder] of dear)
    if (isWithin(folder, out)) return `${out === folder ? 'is' : 'holds'} ${what}`;
  if (isWithin(out, realPath(contentDir))) return 'lies in the folder of the publication';
  for (const name of ['src', 'public', 'node_modules', '.git'])
    if (isWithin(out, join(program, name))) return `lies in the program’s own folder ${name}`;
  if (out !== ownDist(checkout) && isWithin(out, program) && isTracked(relative(program, out), program))
    if (!listedFiles(out)) return 'is a folder of the program that git tracks';
  return undefined;
}

/** The folder in which the program writes unless it is told otherwise. */
export function ownDist(checkout: string): string {
  return join(realPath(checkout), 'dist');
}

/** A name for all that belongs to one output folder and lies elsewhere, whatever links lead to it. */
export function nameOf(outDir: string): string {
  let place = outDir;
  try {
    place = realPath(outDir);
  } catch {
    // It cannot be followed, and will be refused where that can be said: a configuration must not end the process.
  }
  return digestOf(place).slice(0, 12);
}

/** The folder for what a build into one output folder keeps to itself: builds into others may be at work. */
export function workFolder({ cacheDir, outDir }: { cacheDir: string; outDir: string }): string {
  return join(cacheDir, 'builds', nameOf(outDir));
}

/** A path without links in it, also where its last folders do not exist yet. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path === dirname(path)) throw error;
  }
  const parent = realPath(dirname(path));
  const place = join(parent, basename(path));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? realPath(resolve(parent, readlinkSync(place))) : place;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isTracked(folder: string, checkout: string): boolean {
  const { stdout } = spawnSync('git', ['--literal-pathspecs', 'ls-files', '--', folder], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return Boolean(stdout);
}
