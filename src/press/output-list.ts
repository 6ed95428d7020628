/** The list, in the output folder itself, of the files that builds wrote there. A build removes nothing else. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputListPath } from '../site/paths.ts';

/** While the list is written, there is another beside it. */
export const unfinishedListName = `${outputListPath}.new`;

/** In the output folder, the folder of what is not in place yet, where it cannot lie elsewhere. */
export const stagingName = '.depeche-next';

const purpose =
  'The files that the build wrote here. It removes those that it no longer needs, and no other file.';

/** The files that the folder's list names; undefined where there is no list, or one that is not ours. */
export function listedFiles(outDir: string): string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(outDir, outputListPath), 'utf8')) as { files?: unknown };
    return Array.isArray(files) && files.every(isOwnName) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the list name these files and no others. */
export function writeList(outDir: string, files: Iterable<string>): void {
  const list = `${JSON.stringify({ purpose, files: [...files].sort() }, null, 1)}\n`;
  const file = join(outDir, outputListPath);
  if (textOf(file) === list) return;
  const unfinished = join(outDir, unfinishedListName);
  rmSync(unfinished, { force: true });
  try {
    writeFileSync(unfinished, list, { flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whether a text is the path of a file that lies within the folder and may be one of ours. */
function isOwnName(file: unknown): file is string {
  if (typeof file !== 'string' || /[\0\\]/.test(file)) return false;
  const parts = file.split('/');
  return parts[0] !== '.git' && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
