import { expect, test } from 'vitest';
import { folded, wordsOf } from '../../src/search/words-of.ts';
import { stemOf } from '../../src/search/stem.ts';

test.each([
  ['Élections', 'elections'],
  ['CŒUR', 'coeur'],
  ['Straße', 'strasse'],
  ['ﬁn', 'fin'],
  ['Łódź', 'lodz'],
  ['Ӑйхан', 'аихан'],
  ['كِتَابٌ', 'كتاب'],
  ['مدرسة', 'مدرسه'],
  ['إسلام', 'اسلام'],
  ['عـــربي', 'عربي'],
])('"%s" is compared as "%s"', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('letters that are others in Japanese and Korean stay others', () => {
  expect(folded('がか')).toBe('がか');
  expect(folded('한국')).toBe('한국');
});

test.each([
  ["l’indépendance d'Asie", ['independance', 'asie']],
  ['à 10 % près, soit 3 M€ !', ['10', 'pres', 'soit', '3']],
  ['porte-parole (2023)', ['porte', 'parole', '2023']],
  ['12\u202f000 mots', ['12', '000', 'mots']],
  ['', []],
])('the words of "%s" are %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('Chinese, Japanese and Thai are divided into words, whatever stands beside them', () => {
  expect(wordsOf('北京时间 2023')).toEqual(expect.arrayContaining(['北京', '2023']));
  expect(wordsOf('東京都知事').length).toBeGreaterThan(1);
  expect(wordsOf('ฉันกินข้าว').length).toBeGreaterThan(1);
});

test('a run of letters without end is compared by its beginning', () => {
  expect(wordsOf('a'.repeat(100_000))).toEqual(['a'.repeat(32)]);
});

test.each([
  ['elections', 'election'],
  ['journaux', 'journal'],
  ['bateaux', 'bateau'],
  ['cities', 'city'],
  ['russes', 'russe'],
  ['voisine', 'voisin'],
])('"%s" and "%s" have a stem in common', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other));
});

test.each([
  ['lac', 'lacs'],
  ['mer', 'mere'],
])('the short word "%s" is not cut to that of "%s"', (word, other) => {
  expect(stemOf(word)).toBe(word);
  expect(stemOf(other)).not.toBe('');
});
