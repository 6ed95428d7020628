import { expect, test } from 'vitest';
import { momentOf } from '../../../src/import/metadata/dates.ts';

test.each([
  ['2013-08-03T10:00:00+0400', '', '2013-08-03T10:00:00+04:00'],
  ['2017-03-14T08:30:00.000000Z', '', '2017-03-14T08:30:00Z'],
  ['2017-03-14 08:30:00', '', '2017-03-14'],
  ['20170314083000', '', '2017-03-14'],
  ['1489480200', '', '2017-03-14T08:30:00Z'],
  ['1489480200000', '', '2017-03-14T08:30:00Z'],
  ['Tue Mar 14 08:30:00 UTC 2017', '', '2017-03-14T08:30:00Z'],
  ['14-Mar-2017', 'en', '2017-03-14'],
  ['Published: 3:45 PM, March 14, 2017', 'en', '2017-03-14'],
  ['Thursday 14 March 2017 08.30 GMT', 'en', '2017-03-14'],
  ['Sept. 5, 2016', 'en', '2016-09-05'],
  ['1er avril 2017 à 10h', 'fr', '2017-04-01'],
  ['14 de marzo de 2017', 'es', '2017-03-14'],
  ['14. 3. 2017', 'cs', '2017-03-14'],
  ['2017. március 14.', 'hu', '2017-03-14'],
  ['14 марта 2017', 'ru', '2017-03-14'],
  ['14 مارس 2017', 'ar', '2017-03-14'],
  ['الأربعاء، 28 آب/اغسطس 2013', 'ar', '2013-08-28'],
  ['2017年3月14日', 'zh', '2017-03-14'],
  ['2017년 3월 14일', 'ko', '2017-03-14'],
])('%s (%s) is read as %s… %s', (text, lang, moment) => {
  expect(momentOf(text, lang)).toBe(moment);
});

test('day and month are told apart by the language, and else not guessed', () => {
  expect(['fr', 'en-GB', 'en-US', 'en', ''].map((lang) => momentOf('03/04/2017', lang))).toEqual([
    '2017-04-03',
    '2017-04-03',
    '2017-03-04',
    null,
    null,
  ]);
});

test.each([
  '0001-01-01T00:00:00',
  '1970-01-01',
  '1970-01-01T01:00:00+01:00',
  '2017-13-45',
  'March 2017',
  'yesterday',
  '0',
])('%s is no date of publication', (text) => {
  expect(momentOf(text, 'en')).toBeNull();
});
