/** Which pictures cannot be read: each is tried once, and again when its file has changed. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { faultOf } from '../pictures/published-picture.ts';
import { keepList, keptList } from '../store/lists.ts';
import type { Shelf } from '../store/lists.ts';
import { programDigest } from '../store/program.ts';

/** Pictures that cannot be read, by their file in the publication's folder, and why. */
export type PictureFaults = ReadonlyMap<string, string>;

/** A file as it was when it was tried; without a fault it can be read. */
interface Tried {
  version: string;
  fault?: string;
}

/** The pictures of which it is known from earlier runs that they cannot be read. */
export function knownFaults(contentDir: string, cacheDir: string): PictureFaults {
  return faultsAmong(keptTrials(contentDir, cacheDir));
}

/** Tries the pictures that are new or have changed, and tells which of all cannot be read. */
export async function pictureFaults(
  contentDir: string,
  cacheDir: string,
  pictures: Iterable<string>,
): Promise<PictureFaults> {
  const kept = keptTrials(contentDir, cacheDir);
  const trials = new Map<string, Tried>();
  const untried: string[] = [];
  for (const picture of new Set(pictures)) {
    const known = kept.get(picture);
    if (known) trials.set(picture, known);
    else untried.push(picture);
  }
  const tryNext = async () => {
    for (let picture = untried.pop(); picture !== undefined; picture = untried.pop()) {
      const version = versionOf(contentDir, picture);
      const fault = await faultOf(join(contentDir, picture));
      if (version !== undefined) trials.set(picture, { version, ...(fault === undefined ? {} : { fault }) });
    }
  };
  const isChanged = untried.length > 0 || trials.size !== kept.size;
  await Promise.all(Array.from({ length: availableParallelism() }, tryNext));
  if (isChanged) keepList(shelfOf(contentDir, cacheDir), [...trials]);
  return faultsAmong(trials);
}

function faultsAmong(trials: Map<string, Tried>): PictureFaults {
  return new Map(
    [...trials].flatMap(([picture, { fault }]) => (fault === undefined ? [] : [[picture, fault]])),
  );
}

/** What is known of files that are as they were. */
function keptTrials(contentDir: string, cacheDir: string): Map<string, Tried> {
  const trials = keptList<[string, Tried]>(shelfOf(contentDir, cacheDir));
  return new Map(trials.filter(([picture, { version }]) => version === versionOf(contentDir, picture)));
}

function shelfOf(contentDir: string, cacheDir: string): Shelf {
  return { cacheDir, name: `pictures of ${contentDir}`, heldFor: programDigest() };
}

/** Changes whenever a file does: the time of its last change of any kind, for a copy can be given another file's date. */
function versionOf(contentDir: string, picture: string): string | undefined {
  const now = statSync(join(contentDir, picture), { throwIfNoEntry: false });
  return now && JSON.stringify([now.size, now.mtimeMs, now.ctimeMs, now.ino]);
}
