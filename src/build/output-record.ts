import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that a build wrote: what it depends on, and how to tell that nobody has touched it since. */
export interface Output {
  key: string;
  size: number;
  mtimeMs: number;
}

/** What the last complete build left in a folder, by the file's path in it; empty if there was none or the code has changed. */
export function recordedOutputs(recordFile: string, code: string): Map<string, Output> {
  try {
    const record = JSON.parse(readFileSync(recordFile, 'utf8')) as {
      code: string;
      outputs: [string, Output][];
    };
    return new Map(record.code === code ? record.outputs : []);
  } catch {
    return new Map();
  }
}

/** Records what a complete build left. */
export function recordOutputs(recordFile: string, code: string, outputs: ReadonlyMap<string, Output>): void {
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(`${recordFile}.new`, JSON.stringify({ code, outputs: [...outputs] }));
  renameSync(`${recordFile}.new`, recordFile);
}

/** A file as it is on disk now. */
export function outputOf(outDir: string, file: string, key: string): Output {
  const { size, mtimeMs } = statSync(join(outDir, file));
  return { key, size, mtimeMs };
}

/** Whether a file is still there as it was written, for a page that depends on the same things. */
export function stillHolds(outDir: string, file: string, key: string, recorded: Output | undefined): boolean {
  if (recorded?.key !== key) return false;
  const now = statSync(join(outDir, file), { throwIfNoEntry: false });
  return now?.size === recorded.size && now.mtimeMs === recorded.mtimeMs;
}

/**
 * Removes from a folder every file that is neither wanted nor was written `since` this build began: pages of articles
 * that are gone, of another publication, of an interrupted build. Only `.git` is left alone.
 */
export function removeLeftovers(outDir: string, wanted: ReadonlyMap<string, unknown>, since: number): void {
  const removeIn = (folder: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(outDir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const full = join(outDir, path);
      if (path === '.git') isEmpty = false;
      else if (entry.isDirectory()) {
        if (removeIn(path)) rmdirSync(full);
        else isEmpty = false;
      } else if (wanted.has(path) || lstatSync(full).mtimeMs >= since) isEmpty = false;
      else rmSync(full);
    }
    return isEmpty;
  };
  removeIn('');
}
