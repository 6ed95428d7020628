import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file of the output folder, with its folders; never through a link that stands in its place. */
export function writeOutput(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, toWrite, 0o666);
  try {
    writeFileSync(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

// Windows has no such flag.
const noLink = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
const toWrite = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noLink;
