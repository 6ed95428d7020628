import { expect, test } from 'vitest';
import { fileNameFor } from '../../src/article/file-name.ts';

test.each([
  ['Le bac du lac', 'le-bac-du-lac'],
  ['', ''],
  ['湖', '湖'],
  ['图书馆星期天开门', '图书馆星期天开门'],
  ['घड़ी ने तेरह बजाए', 'घड़ी-ने-तेरह-बजाए'],
  ['2023年の図書館', '2023年の図書館'],
  ['湖上的渡轮今冬继续开行'.repeat(8), '湖上的渡轮今冬继续开行'.repeat(5).slice(0, 53)],
  ['Plan B', 'plan-b'],
  [
    'Blinken s’engage à soutenir l’indépendance des pays d’Asie centrale afin d’affaiblir l’influence de la Russie',
    'blinken-s-engage-a-soutenir-l-independance-des-pays-d-asie-centrale-afin',
  ],
  [
    'The council of the lake district has met to decide on the old ferry and on a boat',
    'the-council-of-the-lake-district-has-met-to-decide-on-the-old-ferry-and-on',
  ],
  [
    'Le conseil du district du lac s’est réuni jeudi pour décider si le vieux bac y va à quai',
    'le-conseil-du-district-du-lac-s-est-reuni-jeudi-pour-decider-si-le-vieux-bac',
  ],
  [
    'The council has met for the whole night to decide if it calls the line phase 2 or something else',
    'the-council-has-met-for-the-whole-night-to-decide-if-it-calls-the-line-phase-2',
  ],
  [
    'the_ferry_stays_'.repeat(8),
    'the-ferry-stays-the-ferry-stays-the-ferry-stays-the-ferry-stays-the-ferry-stays',
  ],
  [`Un ${'long'.repeat(40)}`, `un-${'long'.repeat(19)}l`],
  ['long'.repeat(40), 'long'.repeat(20)],
])('the file of “%s” is %s', (title, slug) => {
  expect(fileNameFor(title)).toBe(slug);
});
