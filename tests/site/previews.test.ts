import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { drawnLetters, drawableText } from '../../src/site/preview-letters.ts';
import { hasFitPicture, paperPreview, previewOf } from '../../src/site/previews.ts';
import { drawingFonts, shaped } from '../../src/styles/outlines.ts';
import { site, translation } from '../outputs/publication.ts';

const picture = (
  width: number,
  height: number,
  path = 'articles/a.jpg',
): NonNullable<Article['picture']> => ({
  ...{ src: './a.jpg', alt: '', path, width, height },
});

test.each([
  ['no picture', undefined, false],
  ['a photograph', picture(1600, 1067), true],
  ['a small picture', picture(320, 200), false],
  ['a strip', picture(2000, 120), false],
  ['a drawing in SVG, which other sites do not show', picture(1600, 900, 'articles/a.svg'), false],
])('%s', (_, file, isFit) => {
  expect(hasFitPicture(file ? { picture: file } : {})).toBe(isFit);
});

const own = 'previews/pont-rouvert.png';
test.each([
  ['an article without picture has its own', {}, 0, {}, own],
  ['one whose picture does not fit too', { picture: picture(90, 90) }, 0, {}, own],
  ['one whose picture fits has none', { picture: picture(1600, 900) }, 0, {}, undefined],
  ['beyond the newest the paper’s is shared', {}, 500, {}, 'preview.png'],
  ['how many are the newest, the paper says', {}, 2, { previews: 2 }, 'preview.png'],
  ['0 is none at all', {}, 0, { previews: 0 }, undefined],
  ['a headline in a script that the face lacks shares the paper’s', { title: 'برقية' }, 0, {}, 'preview.png'],
  ['a paper whose name is in one too has none', { title: 'برقية' }, 0, { title: 'برقية' }, undefined],
])('%s', (_, change, index, settings, expected) => {
  expect(previewOf({ ...translation, ...change }, index, { ...site, ...settings })).toBe(expected);
});

test('the paper has its own unless it wants none', () => {
  expect(paperPreview(site)).toBe('preview.png');
  expect(paperPreview({ ...site, previews: 0 })).toBeUndefined();
});

test.each(['normal', 'italic'] as const)('all letters that are said to be drawn are: %s', async (style) => {
  const fonts = await drawingFonts(drawnLetters(), style, { wght: 600, opsz: 24 });
  const missing = [...drawnLetters()].filter((letter) => !shaped(letter, fonts));
  expect(missing).toEqual([]);
});

test.each([
  ['XVIIIᵉ siècle, № 7', 'XVIIIe siècle, No 7'],
  ['So\u00adzial\u200bfonds', 'Sozialfonds'],
  ['Fin e\u0301', 'Fin é'],
  ['État\u202f!', 'État\u202f!'],
  ['Газета', undefined],
  ['Le vote 🗳', undefined],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});
