import { expect, test } from 'vitest';
import { clashesOf } from '../../src/site/clashes.ts';

test.each([
  ['the same file', ['a/', 'a/'], true],
  ['a file where a folder is', ['a/b/', 'a'], true],
  ['a folder where a file is', ['favicon.svg', 'favicon.svg/'], true],
  ['a folder far below a file', ['rss.xml', 'rss.xml/a/b/c/'], true],
  ['another case', ['articles/un/', 'ARTICLES/UN/'], true],
  ['composed and decomposed letters', ['%C3%A9t%C3%A9/', 'e%CC%81te%CC%81/'], true],
  ['the page for what is missing', ['404.html', '404/'], true],
  ['a page’s own file', ['a/', 'a/index.html/'], true],
  ['neighbours', ['a/', 'b/', 'a/b/', 'a/b.png'], false],
  ['names that begin alike', ['a/', 'ab/', 'a-b/', 'a.html'], false],
])('%s: of %j the last is in the place of another: %s', (_what, paths, isClash) => {
  const clashes = clashesOf(paths.map((path) => ({ path })));
  expect(clashes.map(({ thing }) => thing.path)).toEqual(isClash ? [paths.at(-1)] : []);
});
