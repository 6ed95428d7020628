/** Of a publication only plain files are read: links may lead out of it or in a circle, and a pipe never ends. */
import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, posix } from 'node:path';

/** What is below a folder, by paths relative to it and in a stable order. */
export interface Below {
  files: string[];
  /** Links, which are not followed, and what is neither a file nor a folder. */
  links: string[];
  others: string[];
}

/** Looks through a folder and the folders in it; `isSkipped` tells which names are left aside with all below them. */
export function filesBelow(folder: string, isSkipped: (name: string) => boolean): Below {
  const below: Below = { files: [], links: [], others: [] };
  const lookIn = (inner: string) => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      if (isSkipped(entry.name)) continue;
      const path = posix.join(inner, entry.name);
      if (entry.isDirectory()) lookIn(path);
      else below[kindOf(entry)].push(path);
    }
  };
  lookIn('');
  return { files: below.files.sort(), links: below.links.sort(), others: below.others.sort() };
}

function kindOf(entry: Dirent): keyof Below {
  if (entry.isFile()) return 'files';
  return entry.isSymbolicLink() ? 'links' : 'others';
}

/** Whether a path within a publication is a plain file to which no link leads; its first folder may be a link. */
export function isPlainFile(contentDir: string, path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  let place = join(contentDir, first);
  let status = lstatSync(place, { throwIfNoEntry: false });
  for (const part of rest) {
    place = join(place, part);
    status = lstatSync(place, { throwIfNoEntry: false });
    if (status?.isSymbolicLink()) return false;
  }
  return status?.isFile() ?? false;
}
