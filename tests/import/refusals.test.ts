import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { isPublic } from '../../src/import/edge/public-address.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { imported, prose } from './importing.ts';

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
    'an entity bomb behind a public identifier',
    '<!DOCTYPE rss PUBLIC "-//X//DTD" "http://x.example/x.dtd" [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
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

const chinese =
  '湖区议会周四开会，决定旧渡轮是否应在整个冬季继续航行。议员们听取了船员、两位旅馆老板和一位每天早上过湖的教师的意见。';
const japanese =
  '湖の地区議会は木曜日、古い渡し船を冬のあいだも動かすかどうかを話し合った。議員は乗組員と宿の主人、毎朝湖を渡る教師の話を聞いた。';
const korean =
  '호수 지역 의회는 목요일에 낡은 나룻배를 겨우내 운항할지 결정하기 위해 모였다. 의원들은 선원과 여관 주인, 매일 아침 호수를 건너는 교사의 말을 들었다.';
test.each([
  ['Chinese', chinese],
  ['Japanese', japanese],
  ['Korean', korean],
])('a short article in %s is none, and a notice is', (_, text) => {
  expect(refusal(Buffer.from(`渡船\n\n${text}\n\n${text}`))).toBeNull();
  expect(refusal(Buffer.from(`渡船\n\n${text.slice(0, 60)}`))).toContain('at least 100');
});

test('a text with a word of Chinese in it is as short as any', () => {
  const text =
    'The ferry is called 渡船 in Chinese, said the captain, who had learnt the word from a guest on board.';
  expect(refusal(Buffer.from(`Ferry\n\n${text} ${text}`))).toContain('at least 300');
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

test.each([
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://netscape.example/rss-0.91.dtd">',
  '<!DOCTYPE rss SYSTEM "http://netscape.example/rss-0.91.dtd">',
  '<!DOCTYPE rss>',
])('a feed whose document type defines nothing is read: %s', (doctype) => {
  const feed = `<?xml version="1.0"?>\n${doctype}\n<rss version="0.91"><channel><title>Lake Post</title><item><title>Ferry</title><description>${prose.join(' ')}</description></item></channel></rss>`;
  expect(imported(feed).metadata.title?.value).toBe('Ferry');
});
