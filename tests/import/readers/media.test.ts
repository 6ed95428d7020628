import { describe, expect, test } from 'vitest';
import { importedAll, prose } from '../importing.ts';

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');
const channel = '<title>Lake</title><link>https://lake.example/</link>';

/** What stands under the prose of each article of a feed. */
function under(feed: string): string[] {
  return importedAll(feed, 'feed.xml').map(({ body }) => body.split('\n\n').slice(prose.length).join('\n\n'));
}

function rss(inside: string, content = paragraphs): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}<item><title>Ferry</title><link>https://lake.example/1</link>${inside}<content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
}

describe('what goes with an item of a feed is a link under its text', () => {
  test.each([
    [
      'a sound',
      rss('<enclosure url="https://lake.example/a.mp3" length="1" type="audio/mpeg"/>'),
      '[a.mp3](https://lake.example/a.mp3)',
    ],
    [
      'a film of Media RSS, by its title',
      rss(
        '<media:content url="https://lake.example/a.mp4" type="video/mp4"><media:title>The gates</media:title></media:content>',
      ),
      '[The gates](https://lake.example/a.mp4)',
    ],
    [
      'a document',
      rss('<enclosure url="https://lake.example/list.pdf" length="1" type="application/pdf"/>'),
      '[lake.example/list.pdf](https://lake.example/list.pdf)',
    ],
    [
      'an enclosure of Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lake</title><entry><title>Ferry</title><link href="https://lake.example/1"/><link rel="enclosure" type="audio/ogg" href="https://lake.example/a.ogg"/><content type="html"><![CDATA[${paragraphs}]]></content></entry></feed>`,
      '[a.ogg](https://lake.example/a.ogg)',
    ],
    [
      'an attachment of JSON Feed under a plain text',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Lake',
        items: [
          {
            id: '1',
            url: 'https://lake.example/1',
            title: 'Ferry',
            content_text: prose.join('\n\n'),
            attachments: [{ url: 'https://lake.example/a.m4a', mime_type: 'audio/mp4' }],
          },
        ],
      }),
      '[a.m4a](https://lake.example/a.m4a)',
    ],
  ])('%s', (_, feed, link) => expect(under(feed)).toEqual([link]));

  test('but what the text shows already is said once', () => {
    const film = '<iframe src="https://www.youtube.com/embed/F0uR000fILm"></iframe>';
    const feed = rss(
      '<enclosure url="https://www.youtube.com/embed/F0uR000fILm" length="1" type="video/mp4"/>',
      paragraphs + film,
    );
    expect(under(feed)).toEqual([
      '[youtube.com/watch?v=F0uR000fILm](https://www.youtube.com/watch?v=F0uR000fILm)',
    ]);
  });

  test('and a picture is in the account', () => {
    const [article] = importedAll(
      rss('<enclosure url="https://lake.example/a.jpg" length="1" type="image/jpeg"/>'),
      'feed.xml',
    );
    expect(article?.messages).toContainEqual({
      level: 'info',
      rule: 'image',
      about: ['https://lake.example/a.jpg'],
      text: 'https://lake.example/a.jpg',
    });
  });
});

describe('relative addresses start from where the input says', () => {
  const link =
    '<p>What the boat has cost in each year since it began to run is in <a href="table.html">the table</a>.</p>';
  test.each([
    [
      '<base> of a page',
      `<html><head><base href="https://lake.example/b/"><link rel="canonical" href="https://lake.example/c/page"></head><body><h1>Ferry</h1>${paragraphs}${link}</body></html>`,
      'https://lake.example/b/table.html',
    ],
    [
      'a relative <base> from the page’s own address',
      `<html><head><base href="/b/"><link rel="canonical" href="https://lake.example/c/page"></head><body><h1>Ferry</h1>${paragraphs}${link}</body></html>`,
      'https://lake.example/b/table.html',
    ],
    [
      'xml:base within xml:base',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://lake.example/b/"><title>Lake</title><entry xml:base="c/"><title>Ferry</title><link href="page"/><content type="html" xml:base="d/"><![CDATA[${paragraphs}${link}]]></content></entry></feed>`,
      'https://lake.example/b/c/d/table.html',
    ],
    [
      'the link of the item, from the site',
      rss('', paragraphs + link).replace('https://lake.example/1', '/c/page'),
      'https://lake.example/c/table.html',
    ],
  ])('%s', (_, input, address) => {
    const [article] = importedAll(input, 'input');
    expect(article?.body).toContain(`[the table](${address})`);
    expect(article?.metadata['source.url']?.value).toMatch(/^https:\/\/lake\.example\/(?:b\/)?c\/page$/);
  });
});

describe('an export of WordPress', () => {
  const exported = (content: string, thumbnail = ''): string =>
    `<rss xmlns:content="c" xmlns:excerpt="e" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${channel}<item><title>Ferry</title><link>https://lake.example/1</link><content:encoded><![CDATA[${prose.join('\n\n')}\n\n${content}]]></content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${thumbnail}</item>${[
      'a.jpg',
      'b.mp3',
    ]
      .map(
        (file, index) =>
          `<item><title>${file}</title><excerpt:encoded>${index === 0 ? 'A lock' : ''}</excerpt:encoded><wp:post_id>${index + 2}</wp:post_id><wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://lake.example/${file}</wp:attachment_url></item>`,
      )
      .join('')}</channel></rss>`;
  test.each([
    ['a gallery by its numbers', '[gallery ids="2" columns="3"]', '[A lock](https://lake.example/a.jpg)'],
    ['a playlist', '[playlist ids="3"]', '[b.mp3](https://lake.example/b.mp3)'],
    [
      'a gallery of all files of the post',
      '[gallery]',
      '[A lock](https://lake.example/a.jpg)\n\n[b.mp3](https://lake.example/b.mp3)',
    ],
    ['verses', 'The ferry goes,\nthe ferry comes,', 'The ferry goes,\\\nthe ferry comes,'],
    [
      'no breaks where the editor writes them',
      '<!-- wp:paragraph -->\n<p>The ferry\ngoes.</p>\n<!-- /wp:paragraph -->',
      'The ferry goes.',
    ],
  ])('shows %s', (_, content, shown) => expect(under(exported(content))).toEqual([shown]));

  test('names the lead picture, and the files that it lacks', () => {
    const meta =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>2</wp:meta_value></wp:postmeta>';
    const [article] = importedAll(exported('[gallery ids="2,9"]', meta), 'export.xml');
    expect(article?.messages.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'https://lake.example/a.jpg — A lock — the lead picture',
        'The export does not say where these files of [gallery ids="2,9"] are: 9.',
      ]),
    );
  });
});
