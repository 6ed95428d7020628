import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { fontCuts, narrowSpace, narrowSpaceWidth } from './font-cuts.ts';
import type { FontCut } from './font-cuts.ts';
import { mendedFont, mendingVersion } from './mended-font.ts';

/** Where the subset fonts are kept: the same for every publication. */
export const fontsDir = resolve('.cache', 'fonts');

/** One file, and what the `@font-face` rules need to know about it. */
export interface FontFile {
  /** Name of the file: it changes with its contents, so a host may cache it for ever. */
  file: string;
  style: 'normal' | 'italic';
  /** Weights that it is asked for; of a file with one, this is the one drawn. */
  weights: readonly number[];
  /** The letters for which a page loads it. */
  letters: string;
  /** Whether every page wants it, so that a preload pays. */
  preload: boolean;
}

/** The files a page may load, known without making them. */
export const fontFiles = (): FontFile[] =>
  fontCuts.map(({ name, style, weights, letters, preload, ...recipe }) => ({
    file: `newsreader-${name}.${stamp({ letters, ...recipe })}.woff2`,
    style,
    weights,
    letters,
    preload,
  }));

/** Writes the files of `fontFiles()` into `outDir`; those already there are left alone. */
export async function subsetFonts(outDir: string): Promise<FontFile[]> {
  await mkdir(outDir, { recursive: true });
  const files = fontFiles();
  for (const [index, cut] of fontCuts.entries()) {
    const target = join(outDir, files[index]!.file);
    if (existsSync(target)) continue;
    // Renamed into place, so that an interrupted build leaves no half file behind.
    await writeFile(`${target}.part`, await fontOf(cut));
    await rename(`${target}.part`, target);
  }
  return files;
}

async function fontOf({ source, letters, axes }: FontCut): Promise<Buffer> {
  const keepFeatures = ['kern', 'liga', 'locl'];
  const whole = await readFile(newsreaderFile(source));
  if (!letters.includes(narrowSpace))
    return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes, keepFeatures });
  const sfnt = await subsetFont(whole, letters, { targetFormat: 'sfnt', variationAxes: axes, keepFeatures });
  return subsetFont(mendedFont(sfnt, narrowSpaceWidth), letters, { targetFormat: 'woff2', keepFeatures });
}

/**
 * The `@font-face` rules, with each file's address made by `address`. Files of one weight and style have the same
 * descriptors but for the letters, so that browsers take each letter from the file that has it.
 *
 * `optional` and not `swap`: a browser that has no font within a tenth of a second keeps the
 * fallback for that page, so nothing ever moves, whatever fonts the reader's machine has. The files are
 * so small that on 4G they come in time; on slower networks the first page is read in the fallback, and
 * the next in Newsreader, which the preload has put in the cache by then.
 */
export const fontFaceRules = (files: FontFile[], address: (file: string) => string): string =>
  files
    .flatMap(({ file, style, weights, letters }) =>
      weights.map(
        (weight) =>
          `@font-face{font-family:Newsreader;font-style:${style};font-weight:${weight};font-display:optional;` +
          `src:url(${JSON.stringify(address(file))})format("woff2");unicode-range:${rangeOf(letters)}}`,
      ),
    )
    .join('');

/** Path of one of the package's files. */
export const newsreaderFile = (cut: string): string =>
  require.resolve(`@fontsource-variable/newsreader/files/newsreader-${cut}.woff2`);

const require = createRequire(import.meta.url);

/** The letters as CSS writes a `unicode-range`: `U+20-7E,U+A0`. */
function rangeOf(letters: string): string {
  const runs: { first: number; last: number }[] = [];
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)!);
  for (const code of codes.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

const stamp = (recipe: object): string =>
  createHash('sha256')
    .update(JSON.stringify({ recipe, narrowSpaceWidth, packageVersion, mendingVersion }))
    .digest('hex')
    .slice(0, 8);

const packageVersion = (require('@fontsource-variable/newsreader/package.json') as { version: string })
  .version;
