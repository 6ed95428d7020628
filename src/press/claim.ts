/** Finds out whose the files are that stand in an output folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Fault } from '../publication/fault.ts';
import { formerFiles } from './former-output.ts';
import { outputListPath } from '../site/paths.ts';
import { listedFiles, stagingName, unfinishedListName } from './output-list.ts';

/** A folder before a build: the files in it that builds of ours wrote, and what there is to say of that. */
export interface Claim {
  files: Set<string>;
  notice?: string;
}

export interface Former {
  /** Whether it is the folder in which the program writes unless it is told otherwise. */
  isOwnDist: boolean;
  /** Files that a former version recorded elsewhere that it wrote here. */
  recorded: Iterable<string>;
  /** Files of ours that are copied as they are. */
  published: Iterable<string>;
}

/** Finds out whose a folder is, and touches nothing. Throws where it is neither free nor ours. */
export function claimed(outDir: string, former: Former): Claim {
  if (!existsSync(outDir)) return { files: new Set() };
  const listed = listedFiles(outDir);
  if (listed) return { files: new Set(listed) };

  const found = filesIn(outDir);
  if (found.length === 0) return { files: new Set() };
  const files = formerFiles(outDir, found, new Set(former.recorded));
  const isOfASite = files.size > 0;
  for (const file of former.published) files.add(file);
  const foreign = found.filter((file) => !files.has(file));
  if (former.isOwnDist || (isOfASite && foreign.length === 0)) {
    const left = foreign.length === 0 ? '' : `; what no version wrote stays (${named(foreign)})`;
    return { files, notice: `${outDir}: the files of a former version are taken over${left}.` };
  }
  throw new Fault(
    `OUT_DIR is ${outDir}, which holds what no build has written (${named(isOfASite ? foreign : found)}), ` +
      'and nothing in it was touched: name a new or an empty folder for the site alone.',
  );
}

/** All files of a folder, links too, but for what builds keep there for themselves, and for git's own. */
function filesIn(outDir: string): string[] {
  const files: string[] = [];
  const lookIn = (folder: string) => {
    for (const entry of readdirSync(join(outDir, folder), { withFileTypes: true })) {
      const file = posix.join(folder, entry.name);
      if ([outputListPath, unfinishedListName, stagingName, '.git'].includes(file)) continue;
      if (entry.isDirectory()) lookIn(file);
      else files.push(file);
    }
  };
  lookIn('');
  return files;
}

function named(files: string[]): string {
  const [first = ''] = files.toSorted();
  return files.length === 1 ? first : `${first} and ${files.length - 1} more`;
}
