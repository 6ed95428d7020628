import { expect, test } from 'vitest';
import { feedPath } from '../../src/site/feeds.ts';
import {
  absoluteUrl,
  aliasPath,
  archivePath,
  articlePath,
  hrefOf,
  listPagePath,
  sectionPath,
  termAddresses,
  termPath,
} from '../../src/site/paths.ts';

test.each([
  [articlePath('un-titre'), 'articles/un-titre/'],
  [sectionPath('monde'), 'sections/monde/'],
  [termPath('people', 'anne'), 'people/anne/'],
  [archivePath(), 'archive/'],
  [archivePath('2023'), 'archive/2023/'],
  [archivePath('2023', '02'), 'archive/2023/02/'],
  [listPagePath('sections/monde/', undefined), 'sections/monde/'],
  [listPagePath('sections/monde/', 3), 'sections/monde/page/3/'],
  [feedPath('', 'rss'), 'rss.xml'],
  [feedPath('sections/monde/', 'json'), 'sections/monde/feed.json'],
  [aliasPath('/2019/05/ferry'), '2019/05/ferry/'],
  [aliasPath('/un%20titre/'), 'un%20titre/'],
  [aliasPath('/été'), '%C3%A9t%C3%A9/'],
  [aliasPath('/'), ''],
])('the path %s is %s', (path, expected) => {
  expect(path).toBe(expected);
});

test.each([
  ['https://essai.example/', 'articles/a/', '/articles/a/'],
  ['https://essai.example/depot/', 'articles/a/', '/depot/articles/a/'],
  ['https://essai.example/depot/', '', '/depot/'],
])('at %s, the path %j is linked as %s', (address, path, href) => {
  expect(hrefOf({ address }, path)).toBe(href);
  expect(absoluteUrl({ address }, path)).toBe(`https://essai.example${href}`);
});

test.each([
  [['guerre en Ukraine'], ['guerre-en-ukraine']],
  [
    ['Antony Blinken', 'Élysée'],
    ['antony-blinken', 'elysee'],
  ],
  [
    ['Été', 'ÉTÉ'],
    ['ete', expect.stringMatching(/^ete-[0-9a-f]{8}$/)],
  ],
  [['🎉'], [expect.stringMatching(/^[0-9a-f]{8}$/)]],
  [['mot '.repeat(60)], [expect.stringMatching(/^(mot-){15}[0-9a-f]{8}$/)]],
])('the names %j have the addresses %j', (names, addresses) => {
  expect([...termAddresses(names).values()]).toEqual(addresses);
});
