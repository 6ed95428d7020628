/** What a build left in an output folder. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { keepList, keptList } from './lists.ts';
import type { Shelf } from './lists.ts';

/** A file that a build wrote: what it depends on, and how to tell that nobody has touched it since. */
export interface Output {
  key: string;
  size: number;
  mtimeMs: number;
}

/** Where a build writes, where it keeps what it knows of that, and the program that it is. */
export interface OutputPlace {
  cacheDir: string;
  outDir: string;
  program: string;
}

/** What the last complete build left in a folder, by the file's path in it; empty if there was none or it was another program's. */
export function keptOutputs(place: OutputPlace): Map<string, Output> {
  return new Map(keptList<[string, Output]>(shelfOf(place)));
}

/** Keeps what a complete build left. */
export function keepOutputs(place: OutputPlace, outputs: ReadonlyMap<string, Output>): void {
  keepList(shelfOf(place), [...outputs]);
}

function shelfOf({ cacheDir, outDir, program }: OutputPlace): Shelf {
  return { cacheDir, name: `outputs in ${outDir}`, heldFor: program };
}

/** A file as it is on disk now. */
export function outputOf(outDir: string, file: string, key: string): Output {
  const { size, mtimeMs } = lstatSync(join(outDir, file));
  return { key, size, mtimeMs };
}

/** Whether a file is still there as it was written. */
export function stillHolds(outDir: string, file: string, kept: Output): boolean {
  const now = lstatSync(join(outDir, file), { throwIfNoEntry: false });
  return Boolean(now?.isFile()) && now?.size === kept.size && now.mtimeMs === kept.mtimeMs;
}
