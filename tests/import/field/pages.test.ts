import { describe, expect, test } from 'vitest';
import { expectBodies, shared, sharedInput, type Row } from './shared-inputs.ts';

const whole = ['The council of Lower Brook', 'The works will cost', 'We have asked', 'The board meets again'];

const inputs: Row[] = [
  ['field-import/page-inside-the-page.html', whole],
  ['field-import/notice-before-the-doctype.html', whole, ['Imprint', 'I was there', 'Warning']],
  ['field-import/quote-missing-in-charset.html', ['hand’s breadth', 'The works will cost'], ['Ã', 'â€']],
  [
    'field-import/caption-longer-than-the-paragraphs.html',
    [
      'BROOKTON -- The canal agency',
      'Boats would winter in small basins.',
      'The agency will ask the council',
    ],
  ],
  [
    'field-import/article-made-of-articles.html',
    ['The council of Lower Brook', '## What it costs\n\nThe works', '## Who asked for it\n\n“We have asked'],
  ],
  [
    'field-import/live-ticker.html',
    ['The boats leave', 'Eastgate closes up', 'An oar breaks!', 'It is over: Eastgate wins'],
  ],
  [
    'field-import/quoted-posts.html',
    [
      /> Forty thousand crowns .*\n>\n> — Jonas Hale \(@jonashale\) \[November 18, 2019\]\(https:\/\/twitter/,
      /> The lock stays open! .*\n>\n> — Boat Club of Lower Brook \(@lbboats\) \[November 19, 2019\]/,
    ],
  ],
  [
    'field/38-layout/with-sidebar.html',
    ['The town hall clock', 'Rents in the old harbour', 'A retired surveyor'],
    ['The letter of the Courier', 'Another story'],
  ],
  [
    'field/17-mail/page.mhtml',
    ['Le tunnel du Rocher-Noir restera fermé', 'L’usine de boutons de Merlancourt'],
  ],
];

describe.skipIf(!shared)('the pages of others', () => {
  test.each(inputs)('%s comes out as its README says', (...row) => expectBodies(row));

  test.each([
    ['field/16-machine/ghost-export.json', 'an export of Ghost'],
    ['field/16-machine/table.csv', 'a table'],
    ['field/16-machine/calendar.ics', 'a calendar'],
    ['field/16-machine/film.srt', 'subtitles'],
    ['field-import/search-result-instead-of-article.md', 'a list of links'],
  ])('%s is refused as %s', async (file, kind) => expect((await sharedInput(file)).refused).toContain(kind));

  test.each([
    ['field/15-tag-text/atom.xml', 'Goodbye <marquee>, hello <dialog>'],
    ['field/15-tag-text/note.md', 'When to use <section> and when <div>'],
    ['field/17-mail/page.mhtml', 'Le tunnel reste fermé'],
    ['field/18-toml/hugo.md', 'The last cinema'],
    ['field/36-doctype/rss-091.xml', 'The stiles — all of them'],
  ])('%s has its title', async (file, title) => {
    expect((await sharedInput(file)).articles[0]?.metadata.title?.value).toBe(title);
  });

  test('what stands around an article is in the account', async () => {
    const { articles } = await sharedInput('field-import/notice-before-the-doctype.html');
    const told = articles[0]?.removed.map(({ text }) => text).join('\n');
    for (const part of ['no such host', 'Imprint', 'Newest comments', 'I was there when the gates closed'])
      expect(told).toContain(part);
  });
});
