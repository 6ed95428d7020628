/** Writes the demo into its folder, and touches nothing there that it did not write. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Fault } from '../src/publication/fault.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes a folder hold these files. A file in it that is another's, or was changed since, is a fault. */
export function writePaper(folder: string, files: Files): void {
  const record = `${folder}.json`;
  const written = existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>)
    : {};
  const digests = new Map([...files].map(([path, bytes]) => [path, digestOf(bytes)]));
  const present = filesIn(folder);
  for (const path of present) {
    const digest = digestOf(readFileSync(join(folder, path)));
    if (digest !== written[path] && digest !== digests.get(path))
      throw new Fault(
        `${join(folder, path)} was not written by the demo, or was changed since: move it elsewhere, or delete ${folder}`,
      );
  }
  mkdirSync(dirname(record), { recursive: true });
  // Written first: a demo that is broken off finds all its files again.
  writeFileSync(record, JSON.stringify({ ...written, ...Object.fromEntries(digests) }));
  for (const path of present) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
