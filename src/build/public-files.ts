/** The files that are published as they are: those of `public/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeOutput } from './write-output.ts';

/** Their paths in that folder; none where it is missing. */
export function publicFiles(publicDir: string): string[] {
  try {
    return readdirSync(publicDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(publicDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Copies one of them into the output folder, unless it is there. */
export function publish(publicDir: string, file: string, outDir: string): void {
  const bytes = readFileSync(join(publicDir, file));
  if (!bytesOf(join(outDir, file))?.equals(bytes)) writeOutput(join(outDir, file), bytes);
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
