import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that a build wrote: what it depends on, and how to tell that nobody has touched it since. */
export interface Output {
  key: string;
  size: number;
  mtimeMs: number;
}

/** What the last complete build left in a folder, by the file's path in it; empty if there was none or the code has changed. */
export function recordedOutputs(recordFile: string, code: string): Map<string, Output> {
  const record = recordIn(recordFile);
  return new Map(record?.code === code ? record.outputs : []);
}

/** The files that the last complete build left in a folder, whatever the code was. */
export function recordedFiles(recordFile: string): string[] {
  return (recordIn(recordFile)?.outputs ?? []).map(([file]) => file);
}

function recordIn(recordFile: string): { code: string; outputs: [string, Output][] } | undefined {
  try {
    const record = JSON.parse(readFileSync(recordFile, 'utf8')) as {
      code: string;
      outputs: [string, Output][];
    };
    return Array.isArray(record.outputs) ? record : undefined;
  } catch {
    return undefined;
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
  const { size, mtimeMs } = lstatSync(join(outDir, file));
  return { key, size, mtimeMs };
}

/** Whether a file is still there as it was written, for a page that depends on the same things. */
export function stillHolds(outDir: string, file: string, key: string, recorded: Output | undefined): boolean {
  if (recorded?.key !== key) return false;
  const now = lstatSync(join(outDir, file), { throwIfNoEntry: false });
  return Boolean(now?.isFile()) && now?.size === recorded.size && now.mtimeMs === recorded.mtimeMs;
}
