import { expect, test } from 'vitest';
import { leadingParagraphs } from '../../src/markdown/leading-paragraphs.ts';

test.each<[string, string, number, string, number]>([
  [
    'paragraphs until there are letters enough',
    '<p>aaaa</p>\n<p>bbbb</p>\n<p>cccc</p>',
    9,
    '<p>aaaa</p><p>bbbb</p>',
    1,
  ],
  ['at least one, however long', '<p>aaaaaaaa</p><p>b</p>', 3, '<p>aaaaaaaa</p>', 1],
  ['no further than another block', '<p>a</p><h2>b</h2><p>c</p>', 99, '<p>a</p>', 2],
  ['none where something else begins', '<ul><li>a</li></ul><p>b</p>', 99, '', 2],
  [
    'links and emphasis',
    '<p><em>a</em> <a href="/b/">b</a></p>',
    99,
    '<p><em>a</em> <a href="/b/">b</a></p>',
    0,
  ],
  [
    'no marks of notes, which stand on the other page',
    '<p id="x">a<sup><a href="#fn-1" id="fnref-1">1</a></sup> 10<sup>9</sup></p>',
    99,
    '<p>a 10<sup>9</sup></p>',
    0,
  ],
])('takes %s', (_, html, letters, leading, rest) => {
  expect(leadingParagraphs(html, letters)).toEqual({ html: leading, rest });
});
