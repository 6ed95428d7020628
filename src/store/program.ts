import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from './digest.ts';

let program: string | undefined;

/**
 * Names the program: our code, styles and configuration, the packages, Node (whose Intl writes the dates).
 * Nothing that another program kept is used.
 */
export function programDigest(): string {
  // A process never runs another code than the one that it began with.
  return (program ??= digestOfFiles(resolve(import.meta.dirname, '..', '..')));
}

function digestOfFiles(root: string): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...sources.sort(), join(root, 'astro.config.mjs'), join(root, 'package-lock.json')];
  const contents = files.map((file) => [file.slice(root.length), digestOf(readFileSync(file))]);
  return digestOf(JSON.stringify([process.version, contents]));
}
