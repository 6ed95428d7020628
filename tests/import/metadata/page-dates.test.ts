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
