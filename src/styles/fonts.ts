import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** Where the subset fonts are kept: the same for every publication. */
export const fontsDir = resolve('.cache', 'fonts');

/** What an `@font-face` rule needs to know about one file. */
export interface FontFace {
  /** Name of the file: it changes with its contents, so a host may cache it for ever. */
  file: string;
  style: 'normal' | 'italic';
  weight: string;
  unicodeRange?: string;
  /** Whether every page wants it, so that a preload pays. */
  preload: boolean;
}

/** The files a page may load, known without making them. */
export const fontFaces = (): FontFace[] =>
  recipes.map(({ name, style, weight, unicodeRange, preload, ...recipe }) => ({
    file: `newsreader-${name}.${stamp(recipe)}.woff2`,
    style,
    weight,
    preload,
    ...(unicodeRange && { unicodeRange }),
  }));

/** Writes the files of `fontFaces()` into `outDir`; those already there are left alone. */
export async function subsetFonts(outDir: string): Promise<FontFace[]> {
  await mkdir(outDir, { recursive: true });
  const faces = fontFaces();
  for (const [index, recipe] of recipes.entries()) {
    const target = join(outDir, faces[index]!.file);
    if (existsSync(target)) continue;
    const subset = await subsetFont(await readFile(newsreaderFile(recipe.cut)), recipe.letters, {
      targetFormat: 'woff2',
      variationAxes: recipe.axes,
      keepFeatures: ['kern', 'liga', 'locl'],
    });
    // Renamed into place, so that an interrupted build leaves no half file behind.
    await writeFile(`${target}.part`, subset);
    await rename(`${target}.part`, target);
  }
  return faces;
}

/**
 * The `@font-face` rules, with each file's address made by `address`.
 *
 * `optional` and not `swap`: a browser that has no font within a tenth of a second keeps the
 * fallback for that page, so nothing ever moves, whatever fonts the reader's machine has. The price:
 * on a slow network the first page is read in the fallback, and the next in Newsreader, which the
 * preload has put in the cache by then.
 */
export const fontFaceRules = (faces: FontFace[], address: (file: string) => string): string =>
  faces
    .map(
      ({ file, style, weight, unicodeRange }) =>
        `@font-face{font-family:Newsreader;font-style:${style};font-weight:${weight};font-display:optional;` +
        `src:url(${JSON.stringify(address(file))})format("woff2")` +
        (unicodeRange ? `;unicode-range:${unicodeRange}}` : '}'),
    )
    .join('');

/** Path of one of the package's files. */
export const newsreaderFile = (cut: string): string =>
  require.resolve(`@fontsource-variable/newsreader/files/newsreader-${cut}.woff2`);

const require = createRequire(import.meta.url);

const span = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const marks = '\u00a0«»°²³¹ªº§¶©®·¡¿£€½¼¾×±µ–—‘’“”„‚†…‰′″‹›™−';
const everyLatin1 = span(0x20, 0x7e) + span(0xc0, 0xff) + 'Œœ' + marks;
const italicLatin1 = span(0x20, 0x7e) + span(0xdf, 0xff) + 'ÀÂÇÈÉÊËÎÏÔÙÛÜŒœ' + marks;
// Polish, Czech, Slovak, Hungarian, Romanian, Turkish, South Slavic, and the Baltic letters names need.
const namesOfEurope = 'ĂăĄąāĆćČčĎďĐđĘęēĚěėĞğīİıŁłļŃńŇňņŐőōŘřŚśŞşŠšŤťŰűŮůūŸŹźŻżŽžȘșȚț';

// Three files, together under 90 kB: that is why the roman has only the weights 400 to 600 and the
// optical sizes from 18, the italic one weight, and the names' letters one optical size.
const recipes: readonly Recipe[] = [
  {
    name: 'roman',
    style: 'normal',
    weight: '400 600',
    preload: true,
    cut: 'latin-opsz-normal',
    letters: everyLatin1,
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 72 } },
  },
  {
    name: 'italic',
    style: 'italic',
    weight: '400',
    preload: false,
    cut: 'latin-wght-italic',
    letters: italicLatin1,
    axes: { wght: 400 },
  },
  {
    name: 'names',
    style: 'normal',
    weight: '400 600',
    preload: false,
    unicodeRange: 'U+100-151,U+154-21B',
    cut: 'latin-ext-opsz-normal',
    letters: namesOfEurope,
    axes: { wght: { min: 400, max: 600 }, opsz: 24 },
  },
];

interface Recipe extends Omit<FontFace, 'file'> {
  name: string;
  cut: string;
  letters: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const stamp = (recipe: object): string =>
  createHash('sha256').update(JSON.stringify(recipe)).update(packageVersion).digest('hex').slice(0, 8);

const packageVersion = (require('@fontsource-variable/newsreader/package.json') as { version: string })
  .version;
