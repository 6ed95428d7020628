import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { languageName } from '../../src/language/language-names.ts';
import { languageOf } from '../../src/language/language.ts';
import { fontFaceRules, fontFiles, subsetFonts } from '../../src/styles/fonts.ts';

const directory = await mkdtemp(join(tmpdir(), 'fonts-'));
const files = await subsetFonts(directory);
const written = () => Promise.all(files.map(({ file }) => stat(join(directory, file))));

afterAll(() => rm(directory, { recursive: true }));

test('the files are those announced, and nothing else is left behind', async () => {
  expect((await readdir(directory)).sort()).toEqual(
    fontFiles()
      .map(({ file }) => file)
      .sort(),
  );
});

test('the files that every page loads weigh at most 38 kB, all together at most 75 kB', async () => {
  const sizes = (await written()).map(({ size }) => size);
  const first = sizes.filter((_, index) => files[index]!.preload);
  expect(first).toHaveLength(3);
  expect(sum(first)).toBeLessThanOrEqual(38_000);
  expect(sum(sizes)).toBeLessThanOrEqual(75_000);
});

test.each(['fr', 'en'])('the line above a text in %s is set in the small italic alone', (tag) => {
  const { origin } = languageOf(tag, tag).words;
  const italic = files.find(({ file }) => file.includes('-origin'))!;
  const names = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ar', 'zh', 'ja', 'uk', 'kk'].map((lang) =>
    languageName(lang, tag),
  );
  for (const made of Object.values(origin.made))
    for (const name of names)
      for (const letter of made(name, Object.values(origin.maker.unnamed).join(' ')) + origin.after)
        expect(italic.letters, letter).toContain(letter);
});

test.each(['text', 'display', 'origin'])(
  'the %s has a narrow no-break space of 180 thousandths of an em, and a no-break space like any',
  async (name) => {
    const { file } = files.find(({ file }) => file.startsWith(`newsreader-${name}.`))!;
    const letters = 'a \u00a0\u202f.é';
    const font = new Font(
      new Face(
        new Blob(await subsetFont(await readFile(join(directory, file)), letters, { targetFormat: 'sfnt' })),
      ),
    );
    const width = (letter: string) => {
      const buffer = new Buffer();
      buffer.addText(letter);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      return buffer.getGlyphInfosAndPositions()[0]!.xAdvance! / 2;
    };
    expect(width('\u202f')).toBe(180);
    expect(width('\u00a0')).toBe(width(' '));
    for (const letter of letters) expect(font.nominalGlyph(letter.codePointAt(0)!), letter).toBeDefined();
  },
);

test('files already there are left alone', async () => {
  const before = (await written()).map(({ mtimeMs }) => mtimeMs);
  await subsetFonts(directory);
  expect((await written()).map(({ mtimeMs }) => mtimeMs)).toEqual(before);
});

test('each rule names its file at the address given, and none can move the text', () => {
  const rules = fontFaceRules(files, (file) => `/base/fonts/${file}`);
  for (const { file } of files) expect(rules).toContain(`src:url("/base/fonts/${file}")format("woff2")`);
  expect(rules.match(/font-display:optional/g)).toHaveLength(files.flatMap(({ weights }) => weights).length);
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
