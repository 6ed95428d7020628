import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fontFaceRules, fontFaces, subsetFonts } from '../../src/styles/fonts.ts';

const directory = await mkdtemp(join(tmpdir(), 'fonts-'));
const faces = await subsetFonts(directory);
const written = () => Promise.all(faces.map(({ file }) => stat(join(directory, file))));

afterAll(() => rm(directory, { recursive: true }));

test('the files are those announced, and nothing else is left behind', async () => {
  expect((await readdir(directory)).sort()).toEqual(
    fontFaces()
      .map(({ file }) => file)
      .sort(),
  );
});

test('a page that needs every file loads at most 90 kB of them', async () => {
  const bytes = (await written()).reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(90_000);
});

test('files already there are left alone', async () => {
  const before = (await written()).map(({ mtimeMs }) => mtimeMs);
  await subsetFonts(directory);
  expect((await written()).map(({ mtimeMs }) => mtimeMs)).toEqual(before);
});

test('each rule names its file at the address given, and none can move the text', () => {
  const rules = fontFaceRules(faces, (file) => `/base/fonts/${file}`);
  for (const { file } of faces) expect(rules).toContain(`src:url("/base/fonts/${file}")format("woff2")`);
  expect(rules.match(/font-display:optional/g)).toHaveLength(faces.length);
});
