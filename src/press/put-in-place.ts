import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { outputListPath } from '../site/paths.ts';
import { listedFiles, writeList } from './output-list.ts';
import { clearWay, removeFiles } from './own-files.ts';

/**
 * Puts a paper that is ready into the output folder. First come the files that are not there yet, then those that replace
 * others, and what is no longer of the site is removed last: so a link that a page has always leads to one that is there.
 * It may be called again where it was cut off. `ready` holds the files that are new, with the paths that they will have,
 * and the list of the whole site; `ours` are the files in the output folder that builds wrote.
 */
export function putInPlace(ready: string, outDir: string, ours: Iterable<string>): void {
  const list = listedFiles(ready);
  // Its list is written into the output folder at the very end.
  if (!list) return;
  const wanted = new Set(list);
  if (!existsSync(outDir)) {
    mkdirSync(dirname(outDir), { recursive: true });
    renameSync(ready, outDir);
    return;
  }
  const known = new Set(ours);
  const all = new Set([...known, ...wanted]);
  const arriving = filesIn(ready).filter((file) => file !== outputListPath);
  clearWay(outDir, arriving, { wanted, ours: known });
  writeList(outDir, all);
  const going = [...all].filter((file) => !wanted.has(file));
  removeFiles(outDir, blocking(going, arriving));
  move(ready, outDir, 'what is missing');
  move(ready, outDir, 'the others');
  removeFiles(outDir, going);
  writeList(outDir, wanted);
}

/** Where the site has now a folder in the place of a file, or a file in that of a folder, the old must go first. */
function blocking(going: string[], arriving: string[]): string[] {
  if (going.length === 0) return [];
  const files = new Set(arriving);
  const folders = new Set(arriving.flatMap(foldersOf));
  return going.filter((file) => folders.has(file) || foldersOf(file).some((folder) => files.has(folder)));
}

function foldersOf(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** A folder that is missing comes whole. */
function move(ready: string, outDir: string, which: 'what is missing' | 'the others', folder = ''): void {
  for (const entry of listsLast(readdirSync(join(ready, folder), { withFileTypes: true }))) {
    const file = posix.join(folder, entry.name);
    if (file === outputListPath) continue;
    const there = lstatSync(join(outDir, file), { throwIfNoEntry: false });
    if (entry.isDirectory() && there) move(ready, outDir, which, file);
    else if (!there || which === 'the others') renameSync(join(ready, file), join(outDir, file));
  }
}

/** Articles come before what leads to them: folders first, then files, the page of a folder as the last. */
function listsLast(entries: Dirent[]): Dirent[] {
  const rank = (entry: Dirent) => (entry.isDirectory() ? 0 : entry.name === 'index.html' ? 2 : 1);
  return entries.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1).replaceAll('\\', '/'), entry.name));
}
