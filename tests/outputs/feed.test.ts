import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { FeedDate } from '../../src/outputs/feed-date.ts';
import { arabic, feedWith, hostile, lost, reporting, site, translation } from './publication.ts';

test('a feed changed when its newest item did, corrections included, and never now', () => {
  expect(feedWith([reporting, translation]).updated?.toISOString()).toBe('2023-03-02T09:00:00+01:00');
  expect(feedWith([reporting]).updated?.toISOString()).toBe('2023-01-05T18:30:00+01:00');
  expect(feedWith([]).updated).toBeUndefined();
});

test('the site’s feed and a section’s say what they follow', () => {
  expect(feedWith([])).toMatchObject({ title: site.title, home: 'https://gazette.example/journal/' });
  expect(feedWith([], 'monde').title).toBe('Monde – La Gazette & fils');
  expect(feedWith([], 'monde').home).toBe('https://gazette.example/journal/sections/monde/');
});

test.each([
  ['2023-02-28', '2023-02-28T00:00:00+01:00', 'Tue, 28 Feb 2023 00:00:00 +0100'],
  ['2023-07-14', '2023-07-14T00:00:00+02:00', 'Fri, 14 Jul 2023 00:00:00 +0200'],
  ['2023-02-28T23:30:00Z', '2023-03-01T00:30:00+01:00', 'Wed, 01 Mar 2023 00:30:00 +0100'],
])('the feed date of %s is written in the site’s zone', (moment, rfc3339, rfc822) => {
  const date = new FeedDate(moment, 'Europe/Paris');
  expect([date.toISOString(), date.toUTCString()]).toEqual([rfc3339, rfc822]);
  expect(Date.parse(rfc822)).toBe(date.getTime());
});

test.each([
  [
    'a translation',
    translation,
    '<p lang="fr"><em>Traduit de l’anglais, d’après Jo Lund, ' +
      '<a href="https://post.example/bridge?id=1&#x26;from=feed" hreflang="en">The Harbour Post</a>' +
      ' du 27 février 2023</em></p>',
    '<p lang="fr">D’après <a href="https://post.example/bridge?id=1&#x26;from=feed" hreflang="en" lang="en">' +
      'The bridge reopens, "at last"</a>, The Harbour Post (traduction intégrale).</p>',
  ],
  [
    'an original that has no title',
    { ...translation, source: { publisher: 'Post', url: 'https://post.example/', relation: 'summary' } },
    '<p lang="fr"><em>Résumé, d’après <a href="https://post.example/">Post</a></em></p>',
    '<p lang="fr">D’après <a href="https://post.example/">Post</a> (résumé).</p>',
  ],
  [
    'a lost original, in the article’s language',
    lost,
    '<p lang="en"><em>Republished in full from <cite>Coast Wire</cite>, link to the original lost</em></p>',
    '<p>The wire closed in 2019.</p><p lang="en">From <cite>A lighthouse, again</cite>, Coast Wire ' +
      '(republished in full). The link to the original article is lost.</p>',
  ],
] as const)('the first line and the closing line name the original of %s', (_, article, first, line) => {
  const body = feedWith([article as typeof translation]).items[0]?.body;
  expect(body?.startsWith(first + article.html)).toBe(true);
  expect(body?.endsWith(line)).toBe(true);
});

test('a body holds its corrections, and our own reporting says whose it is and ends with itself', () => {
  const [first, second] = feedWith([translation, reporting]).items;
  expect(first?.body).toContain(
    '<p lang="fr"><strong>Corrections</strong></p>' +
      '<ul><li><span lang="fr">2 mars 2023</span> – Le pont a 3 ans &#x26; non 4.</li></ul>',
  );
  expect(second?.body).toBe(
    `<p lang="fr"><em>Un article de <cite>La Gazette &#x26; fils</cite>, paru ici en premier</em></p>${reporting.html}`,
  );
});

test('a body from right to left says so, and marks the words that are not in its language', () => {
  const body = feedWith([arabic]).items[0]?.body;
  expect(body).toMatch(
    /^<div lang="ar" dir="rtl"><p lang="fr"><em>Traduit de l’anglais, .*<\/p><p>الجسر<\/p>/,
  );
  expect(body).toContain('<p lang="fr">D’après ');
});

test('a picture stands before the text, and no text of an article becomes an element', () => {
  const body = feedWith([hostile]).items[0]?.body ?? '';
  const elements: string[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(body), 'element', ({ tagName }) => {
    elements.push(tagName);
  });
  expect(elements.join(' ')).toBe('p em a figure img figcaption p pre p strong ul li span p p a');
});

const house = { kind: 'Organization' as const, name: 'Éditions du Pont' };
const summarised = { ...lost, source: { publisher: 'Post', url: 'https://a.example/', relation: 'summary' } };
test.each([
  ['who signs it', { ...translation, authors: ['Ana'] }, [{ kind: 'Person', name: 'Ana' }]],
  ['who signed the original', translation, [{ kind: 'Person', name: 'Jo Lund' }]],
  ['the house that published it first', lost, [{ kind: 'Organization', name: 'Coast Wire' }]],
  ['us, for a summary', summarised as typeof lost, [house]],
  ['us, for our own reporting', reporting, [house]],
])('an item’s author is %s', (_, article, authors) => {
  expect(feedWith([article]).items[0]?.authors).toEqual(authors);
});

test('an item is filed under its section, topics, places and people, each once', () => {
  const article = { ...translation, topics: ['transports', 'Lyon'] };
  expect(feedWith([article]).items[0]?.categories).toEqual(['Monde', 'transports', 'Lyon', 'Ada Roy']);
});
