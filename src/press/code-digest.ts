import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../publication/digest.ts';

/**
 * Names the program that writes the pages: our code, styles and configuration, the packages, Node (whose
 * Intl writes the dates). Where it has changed, no page of a former build is used again.
 */
export function codeDigest(root: string): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...sources.sort(), join(root, 'astro.config.mjs'), join(root, 'package-lock.json')];
  const contents = files.map((file) => [file.slice(root.length), digestOf(readFileSync(file))]);
  return digestOf(JSON.stringify([process.version, contents]));
}
