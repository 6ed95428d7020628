import { expect, test } from 'vitest';
import { imported } from '../importing.ts';
import { prose } from '../importing.ts';

const published = (head: string, body = ''): unknown =>
  imported(
    `<!doctype html><html lang="en"><head><title>The ferry stays</title>${head}</head><body><main><h1>The ferry stays</h1>${body}${prose.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
  ).metadata.published?.value;
const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test('the article among several things told to machines is the one with the page’s headline', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Another story altogether',
    mainEntityOfPage: '/x',
    datePublished: '2015-01-01',
  };
  const own = { '@type': 'NewsArticle', headline: 'The ferry stays', datePublished: '2017-03-14' };
  expect(published(ld({ '@graph': [other, own] }))).toBe('2017-03-14');
});

test('JSON with trailing commas, comments and broken lines is read', () => {
  expect(
    published(
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"The ferry\nstays","datePublished":"2017-03-14T08:30:00+01:00",} --></script>',
    ),
  ).toBe('2017-03-14T08:30:00+01:00');
});

test('where the address and a second statement agree, they outvote the first', () => {
  const head = `<link rel="canonical" href="https://ledger.example/2017/03/14/ferry">${ld({ '@type': 'NewsArticle', headline: 'The ferry stays', datePublished: '2019-06-01T00:00:00Z' })}<meta property="article:published_time" content="2017-03-14T08:30:00+01:00">`;
  expect(published(head)).toBe('2017-03-14T08:30:00+01:00');
});

test.each([
  ['a date in a sidebar', '', '<aside><time datetime="2016-01-01">1 January 2016</time></aside>'],
  [
    'a date of a comment',
    '',
    '<div class="comment"><time datetime="2016-01-01" class="published">1 January 2016</time></div>',
  ],
  ['a date of change', '', '<div class="date">Updated 14 March 2017</div>'],
  ['a date in the future', '<meta property="article:published_time" content="2999-01-01">', ''],
  [
    'several days in embedded data',
    '<script>x={"publishDate":"2017-03-14","y":{"publishDate":"2016-03-14"}}</script>',
    '',
  ],
])('%s is not taken for the day of publication', (_, head, body) => {
  expect(published(head, body)).toBeNull();
});

test.each([
  ['<div class="info">14 March 2017 | Mary Okafor</div>', '2017-03-14'],
  ['<div class="post-date">March 14, 2017</div>', '2017-03-14'],
  ['<font size="1">14.03.2017</font>', '2017-03-14'],
  ['<span itemprop="datePublished" content="2017-03-14T08:30:00Z">today</span>', '2017-03-14T08:30:00Z'],
])('a date beside the headline is found: %s', (body, date) => {
  expect(published('', body)).toBe(date);
});

/** The day of a page in a language whose headline, or what stands there, is followed by this. */
function shown(
  lang: string,
  under: string,
  more: { end?: string; body?: string; head?: string; above?: string } = {},
): unknown {
  const text = prose.map((words) => `<p>${words}</p>`).join('');
  const page = `<!doctype html><html lang="${lang}"><head><title>The ferry stays – Lake Post</title>${more.head ?? ''}</head><body ${more.body ?? ''}>${more.above ?? ''}<div id="content">${more.above === undefined ? '<h1>The ferry stays</h1>' : ''}${under}<div class="text">${text}</div>${more.end ?? ''}</div></body></html>`;
  return imported(page).metadata.published?.value ?? null;
}

test.each([
  ['en', '<p>Posted on March 14, 2017 by Ada Lind</p>', '2017-03-14'],
  ['en', '<p>Published: Tuesday 14th March 2017</p>', '2017-03-14'],
  ['en', '<p>Updated 3 May 2018 | Published 14 March 2017</p>', '2017-03-14'],
  ['en', '<p>Published 14 March 2017, updated 3 May 2018</p>', '2017-03-14'],
  ['en', '<p>Release date: 14 March 2017</p>', '2017-03-14'],
  ['en', '<p>By Ada Lind, March 14, 2017</p>', '2017-03-14'],
  ['en-US', '<p>3/4/2017</p>', '2017-03-04'],
  ['en-GB', '<p>3/4/2017</p>', '2017-04-03'],
  ['fr', '<p>Publié le 14 mars 2017 à 8h00</p>', '2017-03-14'],
  ['fr', '<p>Mis en ligne le 14/03/2017</p>', '2017-03-14'],
  ['fr', '<p>Par Jeanne Martin, le mardi 14 mars 2017</p>', '2017-03-14'],
  ['fr', '<p>Mis à jour le 3 mai 2018, publié le 14 mars 2017</p>', '2017-03-14'],
  ['fr', '<p>Le 1er avril 2017</p>', '2017-04-01'],
  ['de', '<p>Erschienen am 14. März 2017</p>', '2017-03-14'],
  ['de', '<p>Veröffentlicht am 14.03.2017 von Anna</p>', '2017-03-14'],
  ['de', '<p>14.03.17, 12:30 Uhr</p>', '2017-03-14'],
  ['de', '<dl><dt>Datum:</dt><dd>14.03.2017</dd></dl>', '2017-03-14'],
  ['de', '<p>Dienstag, 14. Jänner 2017</p>', '2017-01-14'],
  ['es', '<p>Publicado el 14 de marzo de 2017</p>', '2017-03-14'],
  ['it', '<p>Pubblicato il 14 marzo 2017</p>', '2017-03-14'],
  ['pt', '<p>Publicado em 14 de março de 2017</p>', '2017-03-14'],
  ['nl', '<p>Geplaatst op 14 maart 2017</p>', '2017-03-14'],
  ['pl', '<p>Opublikowano 14 marca 2017</p>', '2017-03-14'],
  ['ru', '<p>Опубликовано 14 марта 2017 г.</p>', '2017-03-14'],
  ['ar', '<p>نشر في ١٤ مارس ٢٠١٧</p>', '2017-03-14'],
  ['fa', '<p>۱۲ مهر ۱۴۰۱</p>', '2022-10-04'],
  ['fa', '<p>۱۴۰۱/۰۷/۱۲</p>', '2022-10-04'],
  ['ja', '<p>平成29年3月14日</p>', '2017-03-14'],
  ['zh', '<p>发布时间：2017年3月14日</p>', '2017-03-14'],
  ['th', '<p>14 มีนาคม 2560</p>', '2017-03-14'],
  ['vi', '<p>ngày 14 tháng 3 năm 2017</p>', '2017-03-14'],
  [
    'en',
    '<span class="day">14</span><span class="month">Mar</span><span class="year">2017</span>',
    '2017-03-14',
  ],
  ['en', '<div class="d">14</div><div class="m">March</div><div class="y">2017</div>', '2017-03-14'],
  ['en', '<time datetime="2017-03-14">Tuesday</time>', '2017-03-14'],
  [
    'en',
    '<span property="dc:date dc:created" content="2017-03-14T08:30:00Z">Tue</span>',
    '2017-03-14T08:30:00Z',
  ],
])('in %s the date is read: %s', (lang, under, day) => {
  expect(shown(lang, under)).toBe(day);
});

test.each([
  [
    'a body that is called right-sidebar',
    '<p>14 March 2017</p>',
    { body: 'class="right-sidebar has-comments"' },
  ],
  [
    'a headline that is no h1',
    '<p>14 March 2017</p>',
    { above: '<h1><a href="/">Lake Post</a></h1><h2>The ferry stays</h2>' },
  ],
  [
    'a label under the text',
    '',
    { end: '<ul><li><b>Place:</b> Lake</li><li><b>Published:</b> 14 March 2017</li></ul>' },
  ],
  [
    'a sentence of the blog under the text',
    '',
    {
      end: '<footer>This entry was posted in News on March 14, 2017 by Ada. Bookmark the permalink.</footer>',
    },
  ],
  [
    'a day and a month, and the rest in the address',
    '<p>14 Mar</p>',
    { head: '<link rel="canonical" href="https://lake.example/2017/03/the-ferry/">' },
  ],
  [
    'an ambiguous date, and another that shows the order',
    '<p>14/3/2017</p>',
    { end: '<p>Next: 25/12/2017</p>' },
  ],
  [
    'a dateline',
    '<p>BERLIN, 14 March 2017 – The council of the lake met to decide whether the ferry should run through the winter, and heard its crew and the owners of two inns.</p>',
    {},
  ],
  [
    'its name in the address',
    '',
    { head: '<link rel="canonical" href="https://lake.example/news/20170314-ferry.html">' },
  ],
])('the date is found by %s', (_, under, more) => {
  expect(shown('en', under, more)).toBe('2017-03-14');
});

test('an ambiguous date is read in the order of the page’s other dates, and without them not at all', () => {
  expect(shown('en', '<p>3/4/2017</p>', { end: '<p>Next: 25/12/2017</p>' })).toBe('2017-04-03');
  expect(shown('en', '<p>3/4/2017</p>', { end: '<p>Next: 12/25/2017</p>' })).toBe('2017-03-04');
  expect(shown('en', '<p>3/4/2017</p>')).toBeNull();
});

test.each([
  ['a copyright line', '', '<footer>© 1 January 2016 Lake Post</footer>'],
  ['a comment', '', '<div id="comments"><p>Posted on 1 January 2016 by Jonas</p></div>'],
  ['a related story', '', '<div class="related-posts"><p>Published 1 January 2016</p></div>'],
  [
    'a list of recent posts',
    '',
    '<div class="recent-posts"><time datetime="2016-01-01">1 January 2016</time></div>',
  ],
  [
    'an event in the text',
    '<p>The old ferry was built in the yard of the lake on 1 January 1916, and has run ever since, in all weathers and through two wars, as its crew likes to say.</p>',
    '',
  ],
  ['a change', '<p>Last updated: 1 January 2016</p>', ''],
  ['a date that does not exist', '<p>31 February 2016</p>', ''],
  ['a date decades ahead', '<p>1 January 2096</p>', ''],
])('%s is no day of publication', (_, under, end) => {
  expect(shown('en', under, { end })).toBeNull();
});
