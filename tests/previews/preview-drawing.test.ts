import sharp from 'sharp';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { previewSvg } from '../../src/previews/preview-drawing.ts';
import { previewPicture } from '../../src/previews/preview-picture.ts';
import type { ArticlePreview, Hand } from '../../src/site/previews.ts';
import { wordmarkSvg } from '../../src/styles/wordmark.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source: Hand = { name: 'The Harbour Post', said: 'en anglais, 27 février 2023', isLost: false };
const agency: Hand = { name: 'Agence du Port', said: 'agence', isLost: false };
const own: Hand = { name: 'La Gazette', said: 'traduction intégrale', isLost: false };
const bridge: ArticlePreview = {
  lang: 'fr',
  title: 'Le pont rouvre après trois ans de travaux',
  section: 'Monde',
  place: 'Lyon',
  hands: [source, own],
};
const wordmark = (await wordmarkSvg('La Gazette'))!;
const svgOf = (change: Partial<ArticlePreview>) =>
  previewSvg({ article: { ...bridge, ...change } }, wordmark);

test.each([
  ['a word', 'Séisme'],
  ['a line', 'Le pont rouvre'],
  ['a long headline', 'Le pont rouvre après trois ans de travaux et douze de procès '.repeat(2)],
  ['a headline without end', 'Le pont rouvre après trois ans de travaux et douze de procès '.repeat(20)],
  ['a word wider than the picture', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4)],
  [
    'letters of many countries',
    'Łódź, Đà Nẵng, Þórshöfn, Kırşehir, Iași, XVIIIᵉ, №\u202f7\u00a0: «\u202foui\u202f»',
  ],
])('%s is a picture of 1200 × 630 and at most 60 kB, with air at its edges', async (_, title) => {
  const bytes = await previewPicture(await svgOf({ title }), folder);
  expect(bytes.length).toBeLessThanOrEqual(60_000);
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const inked = (x: number, y: number) => data[y * info.width + x]! < 200;
  const all = Array.from({ length: info.width * info.height }, (_, at) => at);
  const marks = all.filter((at) => inked(at % info.width, Math.floor(at / info.width)));
  expect(marks.length).toBeGreaterThan(2000);
  expect(marks.every((at) => at % info.width > 40 && at % info.width < 1160)).toBe(true);
});

test('the paper has its own colour to the bit, and the dot is red as well as eyes can tell', async () => {
  const bytes = await sharp(await previewPicture(await svgOf({}), folder))
    .raw()
    .toBuffer();
  const colourAt = (x: number, y: number) => [...bytes.subarray((y * 1200 + x) * 3).subarray(0, 3)];
  expect(colourAt(4, 4)).toEqual([0xfb, 0xfa, 0xf6]);
  const [red = 0, green = 0, blue = 0] = colourAt(1132, 521);
  expect(Math.max(Math.abs(red - 0x9b), Math.abs(green - 0x1c), Math.abs(blue - 0x1f))).toBeLessThan(10);
});

test('nothing in a drawing needs a font or another file', async () => {
  expect(await svgOf({})).not.toMatch(/<text|font|href|url\(/);
});

test.each([
  ['a link that is lost is dotted', [{ ...source, isLost: true }, own], 1, 1, 1],
  ['a link that holds is not', [source, own], 0, 1, 1],
  ['each hand between is a stop', [{ ...source, isLost: true }, agency, own], 1, 2, 1],
  ['what was written here has come no way', [own], 0, 0, 1],
])('%s', async (_, hands, dotted, rings, dots) => {
  const svg = await svgOf({ hands });
  const count = (pattern: RegExp) => svg.match(pattern)?.length ?? 0;
  expect([count(/dasharray/g), count(/<circle[^>]*stroke-width/g), count(/<circle[^>]*r="9"/g)]).toEqual([
    dotted,
    rings,
    dots,
  ]);
});

test('a name in letters that the face lacks is left out, and the rest is drawn', async () => {
  const hands = [{ ...source, name: 'Известия' }, own];
  expect((await svgOf({ hands })).length).toBeLessThan((await svgOf({})).length);
});

test('a place that has no room beside a long name of the paper is left out', async () => {
  const long = await wordmarkSvg('The Evening Post & Mail of the Northern Harbours');
  const place = 'Saint-Vincent-et-les-Grenadines et Trinité-et-Tobago';
  const drawing = await previewSvg({ article: { ...bridge, place } }, long);
  expect(drawing).toBe(await previewSvg({ article: { ...bridge, place: undefined } }, long));
});

test('a paper has one of its own, with a tagline of any length', async () => {
  const paper = { lang: 'fr', tagline: 'Ce qui s’écrit ailleurs, '.repeat(12), host: 'gazette.example' };
  const bytes = await previewPicture(await previewSvg({ paper }, wordmark), folder);
  expect(bytes.length).toBeLessThanOrEqual(60_000);
});

test('a drawing is kept by what it shows, and one that was cut short is made again', async () => {
  const own = mkdtempSync(join(tmpdir(), 'previews-kept-'));
  const svg = await svgOf({});
  const bytes = Buffer.from(await previewPicture(svg, own));
  const [file] = readdirSync(own);
  const mark = Buffer.concat([bytes.subarray(0, 8), bytes.subarray(-12)]);
  writeFileSync(join(own, file!), mark);
  expect(Buffer.from(await previewPicture(svg, own))).toEqual(mark);
  truncateSync(join(own, file!), 12);
  expect(Buffer.from(await previewPicture(svg, own))).toEqual(bytes);
  await previewPicture(await svgOf({ title: 'Un autre titre' }), own);
  expect(readdirSync(own)).toHaveLength(2);
  rmSync(own, { recursive: true });
});
