import { expect, test } from 'vitest';
import { importedAll, prose } from '../importing.ts';

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

function rss(item: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
    <title>Lake Gazette</title><link>https://lake.example/</link><language>en</language>
    <item><title>Ferry</title>${item}</item></channel></rss>`;
}

function jsonFeed(note: object): string {
  const items = [{ id: '1', url: 'https://bench.example/note', ...note }];
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Bench',
    home_page_url: 'https://bench.example/',
    items,
  });
}

test('an export of Blogger keeps its posts, of whatever kind their author is', () => {
  const entry = `<entry><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>
    <author><name>Nora Brill</name><blogger:type>BLOGGER</blogger:type></author>
    <title>Ferry</title><content type="html">${paragraphs.replaceAll('<', '&lt;')}</content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Lake</title>${entry}</feed>`;
  expect(importedAll(feed).map(({ metadata }) => metadata.title?.value)).toEqual(['Ferry']);
});

test('relative links of an item start from its original address, not from the feed service’s', () => {
  const [article] = importedAll(
    rss(`<link>http://feeds.counter.example/~r/lake/~3/x1/</link>
      <feedburner:origLink>https://lake.example/2016/ferry/</feedburner:origLink>
      <content:encoded><![CDATA[${paragraphs}<p>See <a href="/map/">the map</a>.</p>]]></content:encoded>`),
  );
  expect(article?.body).toContain('[the map](https://lake.example/map/)');
});

test('the buttons that a feed service puts under an item are no pictures of it', () => {
  const [article] = importedAll(
    rss(`<link>https://lake.example/2016/ferry/</link><description><![CDATA[${paragraphs}
      <div class="feedflare"><a href="http://feeds.counter.example/~ff/lake?a=q"><img src="http://feeds.counter.example/~ff/lake?d=q" border="0"></a></div>]]></description>`),
  );
  expect(article?.body).not.toContain('counter.example');
});

test.each([
  ['Learn more about your ad choices. Visit sounds.example/adchoices'],
  ['Hosted on Sounds. See sounds.example/privacy for more information.'],
])('the host’s notice under an episode is not part of it: %s', (notice) => {
  const [article] = importedAll(
    rss(
      `<link>https://lake.example/8</link><description><![CDATA[${paragraphs}<p>${notice}</p>]]></description>`,
    ),
  );
  expect(article?.body).not.toContain(notice.slice(0, 20));
  expect(article?.removed.map(({ rule }) => rule)).toContain('advertising-label');
});

test.each([
  ['lun, 10 fév 2014 18:05:00 +0100', '2014-02-10'],
  ['mer. 05 fév. 2014 08:00:00 +0100', '2014-02-05'],
])('an item’s date in words is read: %s', (date, day) => {
  const item = `<link>https://lake.example/8</link><pubDate>${date}</pubDate><description><![CDATA[${paragraphs}]]></description>`;
  expect(String(importedAll(rss(item))[0]?.metadata.published?.value)).toMatch(new RegExp(`^${day}`));
});

const elsewhere = 'https://rivers.example/otters';
const remark = `A good piece on otters, and on why they hold hands. ${prose.join(' ')}`;

test.each([
  ['a note that leads there is its own', `${remark}\n\n${elsewhere}`, 'https://bench.example/note', true],
  ['a text that does not was taken over', remark, elsewhere, false],
])('of a page elsewhere: %s', (_, content_text, source, isKept) => {
  const [article] = importedAll(jsonFeed({ title: 'Otters', content_text, external_url: elsewhere }));
  expect(article?.metadata['source.url']?.value).toBe(source);
  expect(article?.body.includes(elsewhere)).toBe(isKept);
});
