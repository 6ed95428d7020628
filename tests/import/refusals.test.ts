import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { isPublic } from '../../src/import/edge/fetch-page.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { prose } from './importing.ts';

function refusal(bytes: Uint8Array, name = 'a'): string | null {
  const reading = readInput({ name, bytes, address: null, charset: null });
  if (reading.refused !== undefined) return reading.refused;
  return (
    reading.articles
      .map((article) => importArticle(article, { given: {}, short: false, sections: {} }).refused)
      .find(Boolean) ?? null
  );
}

const links = Array.from(
  { length: 12 },
  (_, index) =>
    `<li><a href="https://x.org/${index}">Headline number ${index} of a long list</a> <font>Paper ${index}</font></li>`,
).join('');
const pictures = Array.from(
  { length: 8 },
  (_, index) =>
    `<p><img src="https://x.org/${index}.jpg"></p><p>View ${index} of the lake, with the ferry in it</p>`,
).join('');

test.each([
  ['a list of links', `<ol>${links}</ol>`, 'list of links'],
  ['a gallery', `<h1>The lake</h1>${pictures}`, 'gallery of 8 pictures'],
  ['a notice', 'Ferry\n\nNo ferry today.', '300'],
  ['nothing', '', 'empty'],
  ['white space', '  \n\n ', 'no text'],
  ['a PDF', '%PDF-1.7 ...', 'PDF'],
  ['a picture', '\u0089PNG\r\n', 'picture'],
  ['an archive', 'PK\u0003\u0004abc', 'archive'],
  ['a binary', `abc\0\0def${'x'.repeat(40)}`, 'binary'],
  [
    'an entity bomb',
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss><channel><item><title>&c;</title></item></channel></rss>',
    'DOCTYPE',
  ],
  [
    'an entity bomb in an export',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel></channel></rss>',
    'DOCTYPE',
  ],
  ['a YAML bomb', `---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n---\n\n${prose.join('\n\n')}`, 'aliases'],
  ['front matter that is code', `---js\n{}\n---\n\n${prose.join('\n\n')}`, 'not YAML'],
  [
    'a broken export',
    '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2<item><title>',
    'export',
  ],
])('%s is refused, and why is said', (_, text, reason) => {
  expect(refusal(Buffer.from(text, text.startsWith('\u0089') ? 'latin1' : 'utf8'))).toContain(reason);
});

test('more than 20 MB are refused', () => {
  expect(refusal(new Uint8Array(20_000_001).fill(97))).toContain('20 MB');
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
])('%s is an address of the public Internet: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});
