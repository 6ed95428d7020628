/** Which things of a site want the same place in the output folder. */
import { fileOf } from './row.ts';

/** A thing that cannot be where it wants to be, and the one that is there before it. */
export interface Clash<Thing> {
  thing: Thing;
  other: Thing;
}

/**
 * Of things in the order in which they come first, those that would stand in the place of an earlier one: the same
 * file, or a file where the other needs a folder. Case and the composition of letters make no difference, for there
 * are disks on which they make none.
 */
export function clashesOf<Thing extends { path: string }>(things: Iterable<Thing>): Clash<Thing>[] {
  const files = new Map<string, Thing>();
  const folders = new Map<string, Thing>();
  const clashes: Clash<Thing>[] = [];
  for (const thing of things) {
    const file = placeOf(thing.path);
    const above = foldersAbove(file);
    const other = files.get(file) ?? folders.get(file) ?? firstIn(files, above);
    if (other) clashes.push({ thing, other });
    else {
      files.set(file, thing);
      for (const folder of above) if (!folders.has(folder)) folders.set(folder, thing);
    }
  }
  return clashes;
}

/** The file of a path, alike for all paths that a disk may take for one. */
function placeOf(path: string): string {
  return fileOf(path).normalize('NFC').toLowerCase();
}

/** `['a', 'a/b']` of `a/b/c`. */
function foldersAbove(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function firstIn<Thing>(files: ReadonlyMap<string, Thing>, names: string[]): Thing | undefined {
  return names.map((name) => files.get(name)).find((found) => found !== undefined);
}
