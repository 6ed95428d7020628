import { expect, test } from 'vitest';
import { setHeadline, shortened } from '../../src/previews/headline.ts';
import { Lettering } from '../../src/previews/lettering.ts';

const lettering = await Lettering.load();
const set = (title: string) => setHeadline(title, 1080, lettering);

test.each([
  ['Séisme', 170, ['Séisme']],
  ['Le pont rouvre mardi', 84, ['Le pont rouvre mardi']],
  [
    'Blinken s’engage à soutenir l’indépendance des pays d’Asie centrale afin d’affaiblir la Russie',
    75,
    ['Blinken s’engage à soutenir', 'l’indépendance des pays d’Asie', 'centrale afin d’affaiblir la Russie'],
  ],
])('%s is set in %i pixels', (title, size, lines) => {
  const { style, lines: found } = set(title);
  expect([style.size, found]).toEqual([size, lines]);
});

test('the longer a headline, the smaller it is, and no line is wider than the room', () => {
  const sizes = Array.from({ length: 40 }, (_, index) => {
    const { style, lines } = set('le pont rouvre '.repeat(index).concat('Pont'));
    expect(Math.max(...lines.map((line) => lettering.widthOf(line, style)))).toBeLessThanOrEqual(1080);
    return style.size;
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes)).toEqual(new Set([170, 84, 75, 59]));
});

test('a line may end at a hyphen within a word, never at a space that does not break', () => {
  const words = 'nouvelle équipe franco-chilienne dit\u00a0: «\u202foui\u202f» à '.repeat(4);
  const { lines } = set(words);
  expect(lines.join(' ').replaceAll('- ', '-')).toContain('franco-chilienne dit\u00a0: «\u202foui\u202f» à');
  expect(lines.filter((line) => /^[\u00a0\u202f:»]/.test(line))).toEqual([]);
});

test('what does not fit ends in an ellipsis after a whole word', () => {
  expect(shortened('un deux, trois', 10, (line) => line.length)).toBe('un deux…');
  expect(shortened('anticonstitutionnel', 10, (line) => line.length)).toBe('anticonst…');
});
