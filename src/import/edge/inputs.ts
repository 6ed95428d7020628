import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largest, type Input } from '../readers/choose.ts';
import { fetchPage } from './fetch-page.ts';
import { Unreadable } from '../unreadable.ts';

/** The inputs that the arguments name; a folder stands for all files in it, at any depth. */
export function inputNames(args: string[]): string[] {
  return args.flatMap((arg) => {
    if (arg === '-' || isAddress(arg)) return [arg];
    const stats = statSync(arg, { throwIfNoEntry: false });
    return stats?.isDirectory() ? filesIn(arg) : [arg];
  });
}

/** Reads one input whole. Throws an error whose message is for the publisher. */
export async function loadInput(name: string): Promise<Input> {
  if (isAddress(name)) return await fetchPage(name);
  if (name === '-') return { name, bytes: await standardInput(), address: null, charset: null };
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable('There is no such file.');
  if (!stats.isFile()) throw new Unreadable('It is not a file.');
  if (stats.size > largest) throw new Unreadable(`It is over ${largest / 1_000_000} MB.`);
  return { name, bytes: readFileSync(name), address: null, charset: null };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Unreadable(`It is over ${largest / 1_000_000} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}
