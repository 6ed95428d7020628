import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const original = join(import.meta.dirname, '..', '..');

/** A copy of the project whose program may be changed, with content of its own. */
export interface ProjectCopy {
  root: string;
  content: string;
  /** Builds into a folder, keeping what is kept in another; both are relative to the copy. */
  build(out: string, cache: string, day: string): Promise<void>;
  /** Begins a build and ends it by force after some time. */
  interrupt(out: string, cache: string, day: string, milliseconds: number): Promise<void>;
  /** Replaces a text in a file that must have it. */
  replace(file: string, before: string, after: string): void;
}

export function projectCopy(): ProjectCopy {
  // Blanks and accents in a path are usual on machines where a publisher works.
  const root = mkdtempSync(join(tmpdir(), 'Été à la une '));
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(original, name), join(root, name), { recursive: true });
  symlinkSync(join(original, 'node_modules'), join(root, 'node_modules'));
  const fonts = join(original, '.cache', 'fonts');
  if (existsSync(fonts)) cpSync(fonts, join(root, '.cache', 'fonts'), { recursive: true });
  mkdirSync(join(root, 'content'));
  const run = (out: string, cache: string, day: string, timeout: number) =>
    promisify(execFile)(
      join(original, 'node_modules/.bin/node'),
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
      {
        cwd: root,
        timeout,
        killSignal: 'SIGKILL',
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ASTRO_TELEMETRY_DISABLED: '1',
          CONTENT_DIR: 'content',
          OUT_DIR: out,
          CACHE_DIR: cache,
          SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
        },
      },
    );
  return {
    root,
    content: join(root, 'content'),
    async build(out, cache, day) {
      await run(out, cache, day, 0);
    },
    async interrupt(out, cache, day, milliseconds) {
      await run(out, cache, day, milliseconds).catch(() => undefined);
    },
    replace(file, before, after) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} has no "${before}"`);
      writeFileSync(join(root, file), text.replace(before, after));
    },
  };
}

/** The files under a folder, by path, as bytes in text. */
export function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

/** Paths at which two folders differ. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}
