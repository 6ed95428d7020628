/** Removes and replaces files of ours in an output folder, and nothing of another's. */
import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Fault } from '../publication/fault.ts';

/** Removes files of ours from a folder, and the folders that become empty by it. */
export function removeFiles(outDir: string, files: Iterable<string>): void {
  const reached = realFolders(outDir);
  const emptied = new Set<string>();
  for (const file of files) {
    if (reached(posix.dirname(file)) !== 'a folder') continue;
    const full = join(outDir, file);
    const status = lstatSync(full, { throwIfNoEntry: false });
    if (!status || status.isDirectory()) continue;
    rmSync(full);
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
      emptied.add(folder);
  }
  for (const folder of [...emptied].sort((a, b) => b.length - a.length)) removeIfEmpty(join(outDir, folder));
}

/**
 * Sees to it that nothing of another's is written over or written through: throws where a file or a link that is not
 * `ours` stands in the way of one that is to be written, and removes links and empty folders that have taken the place
 * of ours. What is ours and not `wanted` will be removed.
 */
export function clearWay(
  outDir: string,
  written: Iterable<string>,
  { wanted, ours }: { wanted: ReadonlySet<string>; ours: ReadonlySet<string> },
): void {
  const isGoing = (file: string) => ours.has(file) && !wanted.has(file);
  const reached = realFolders(outDir, isGoing);
  for (const file of written) {
    const folder = reached(posix.dirname(file));
    if (folder === 'in the way') throw inTheWay(outDir, blockedAt(file, reached));
    if (folder === 'missing') continue;
    const full = join(outDir, file);
    const status = lstatSync(full, { throwIfNoEntry: false });
    if (!status || (status.isFile() && ours.has(file))) continue;
    if (status.isSymbolicLink() && ours.has(file)) rmSync(full);
    else if (!status.isDirectory() || !(removeIfEmpty(full) || holdsOnly(outDir, file, isGoing)))
      throw inTheWay(outDir, file);
  }
}

type Reached = 'a folder' | 'missing' | 'in the way';

/** Tells of each path in a folder whether a folder is there, and no link leads to it; looks only once. */
function realFolders(
  outDir: string,
  isGoing: (file: string) => boolean = () => false,
): (folder: string) => Reached {
  const known = new Map<string, Reached>([['.', 'a folder']]);
  const look = (folder: string): Reached => {
    const parent = reached(posix.dirname(folder));
    if (parent !== 'a folder') return parent;
    const status = lstatSync(join(outDir, folder), { throwIfNoEntry: false });
    if (!status || (!status.isDirectory() && isGoing(folder))) return 'missing';
    return status.isDirectory() ? 'a folder' : 'in the way';
  };
  const reached = (folder: string): Reached => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  return reached;
}

/** The first of a file's folders that is none. */
function blockedAt(file: string, reached: (folder: string) => Reached): string {
  const parent = posix.dirname(file);
  return reached(posix.dirname(parent)) === 'in the way' ? blockedAt(parent, reached) : parent;
}

function holdsOnly(outDir: string, folder: string, isGoing: (file: string) => boolean): boolean {
  return readdirSync(join(outDir, folder), { withFileTypes: true }).every((entry) => {
    const file = posix.join(folder, entry.name);
    return entry.isDirectory() ? holdsOnly(outDir, file, isGoing) : isGoing(file);
  });
}

function inTheWay(outDir: string, file: string): Fault {
  return new Fault(
    `${join(outDir, file)} was not written by a build, and stands where the site has a page or file of its own: move it away.`,
  );
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
