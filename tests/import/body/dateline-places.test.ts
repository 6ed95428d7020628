import { expect, test } from 'vitest';
import { bodyAmid } from '../importing.ts';

const text = 'The council voted on Tuesday to keep the old lock open for another winter.';

test.each([
  ['<p><span class="articleLocation">LOWER BROOK/EASTGATE</span> TEXT</p>', 'LOWER BROOK/EASTGATE — TEXT'],
  ['<p><span class="articleLocation">LONDON</span> (Reuters) TEXT</p>', 'LONDON (Reuters) — TEXT'],
  ['<p><span class="articleLocation">LONDON</span> (Reuters) - TEXT</p>', 'LONDON (Reuters) - TEXT'],
  ['<p><span class="dateline">Genève</span>TEXT</p>', 'Genève — TEXT'],
  ['<p><span class="dateline">PARIS, 3 mai (ALP)</span> TEXT</p>', 'PARIS, 3 mai (ALP) — TEXT'],
  ['<p><b class="dateline">Genève</b> TEXT</p>', '**Genève —** TEXT'],
  ['<p><span class="location"><strong>MÜNCHEN</strong></span> TEXT</p>', '**MÜNCHEN** — TEXT'],
  ['<p><span class="dateline">PARIS — </span>TEXT</p>', 'PARIS — TEXT'],
  ['<p><span class="dateline">PARIS</span><span class="dash"> – </span>TEXT</p>', 'PARIS – TEXT'],
  ['<p><span class="dateline">Berlin:</span> TEXT</p>', 'Berlin: TEXT'],
  [
    '<span class="focusParagraph"><p><span class="articleLocation">ROMA</span> TEXT</p></span>',
    'ROMA — TEXT',
  ],
  ['<p><span itemprop="dateline">МОСКВА</span> TEXT</p>', 'МОСКВА — TEXT'],
  ['<p><span class="dateline">بيروت</span> صوّت المجلس يوم الثلاثاء</p>', 'بيروت — صوّت المجلس يوم الثلاثاء'],
  [
    '<p><span class="dateline">新华社北京3月1日电</span> 镇议会星期一晚上通过了经费</p>',
    '新华社北京3月1日电 镇议会星期一晚上通过了经费',
  ],
  ['<div class="dateline">PARIS</div><p>TEXT</p>', 'PARIS — TEXT'],
  ['<p class="dateline">PARIS</p><p>TEXT</p>', 'PARIS — TEXT'],
  ['<p><span class="location">Penwick</span> is a village.</p>', 'Penwick is a village.'],
  ['<p>In <span class="location">Penwick</span> The Council met.</p>', 'In Penwick The Council met.'],
])('a place that opens a paragraph is set off: %s', (html, markdown) => {
  expect(bodyAmid(html.replace('TEXT', text))).toBe(markdown.replace('TEXT', text));
});
