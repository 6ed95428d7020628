import { expect, test } from 'vitest';
import { typeset } from '../../src/language/typography.ts';

test.each([
  ['a line that was wrapped goes on', '新聞は\n毎朝届く。', '新聞は毎朝届く。'],
  ['with blanks at its edges too', '新聞は  \n  毎朝', '新聞は毎朝'],
  ['after a full-width sign', '届く。\n「朝」と', '届く。「朝」と'],
  ['a blank within a line stays', '東京 大阪', '東京 大阪'],
  ['beside Latin letters the break stays a blank', '新聞\nNews\n新聞', '新聞\nNews\n新聞'],
])('%s', (_, before, after) => {
  expect(typeset(before, 'ja')).toBe(after);
  expect(typeset(before, 'zh-Hans')).toBe(after);
});

test('a wrapped line of another language keeps its blank', () => {
  expect(typeset('le journal\ndu matin', 'fr')).toBe('le journal\ndu matin');
});
