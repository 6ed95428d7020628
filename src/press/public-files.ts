import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from './write-output.ts';

export { publicFiles } from '../publication/public-files.ts';

/** Copies a file of `public/` to where the site is printed, unless it is in the output folder already. */
export function publish(
  publicDir: string,
  file: string,
  { outDir, printing }: { outDir: string; printing: string },
): void {
  const bytes = readFileSync(join(publicDir, file));
  if (!bytesOf(join(outDir, file))?.equals(bytes)) writeOutput(join(printing, file), bytes);
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
