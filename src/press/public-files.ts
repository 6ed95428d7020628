import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from './write-output.ts';

export { publicFiles } from '../publication/public-files.ts';

/** Copies a file of `public/` into the output folder, unless it is there. */
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
