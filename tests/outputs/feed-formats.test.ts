import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atom } from '../../src/outputs/atom.ts';
import { jsonFeed } from '../../src/outputs/json-feed.ts';
import { rss } from '../../src/outputs/rss.ts';
import { feedWith, hostile, lost, reporting, translation } from './publication.ts';

const permalink = 'https://gazette.example/journal/articles/pont-rouvert/';
const original = 'https://post.example/bridge?id=1&from=feed';
const feed = feedWith([translation, lost, reporting]);

test('RSS 2.0 states what it is, and each item whole', () => {
  const { items, ...channel } = parseRssFeed(rss(feed));
  expect(channel).toMatchObject({
    title: 'La Gazette & fils',
    link: 'https://gazette.example/journal/',
    description: 'Ce qui s’écrit <ailleurs>',
    language: 'fr',
    copyright: 'Les textes appartiennent à leurs éditeurs respectifs.',
    lastBuildDate: 'Thu, 02 Mar 2023 09:00:00 +0100',
    atom: {
      links: [{ rel: 'self', href: 'https://gazette.example/journal/rss.xml', type: 'application/rss+xml' }],
    },
  });
  expect(channel.ttl).toBeUndefined();
  expect(items?.[0]).toEqual({
    title: translation.title,
    link: permalink,
    guid: { value: permalink, isPermaLink: true },
    description: translation.description,
    content: { encoded: feed.items[0]?.body },
    pubDate: 'Tue, 28 Feb 2023 00:00:00 +0100',
    categories: ['Monde', 'transports', 'Lyon', 'Ada Roy'].map((name) => ({ name })),
    atom: {
      updated: '2023-03-02T09:00:00+01:00',
      links: [{ rel: 'via', href: original, hreflang: 'en', title: 'The bridge reopens, "at last"' }],
    },
    dc: expect.objectContaining({
      creators: ['Jo Lund'],
      languages: ['fr'],
      sources: [original],
      rights: ['https://creativecommons.org/licenses/by/4.0/'],
    }),
  });
  expect(items?.map(({ source, authors }) => source ?? authors)).toEqual([undefined, undefined, undefined]);
});

test('an RSS description is HTML that shows the standfirst as text', () => {
  const [item] = parseRssFeed(rss(feedWith([{ ...reporting, description: 'a <b> & c' }]))).items ?? [];
  expect(item?.description).toBe('a &#x3C;b> &#x26; c');
});

test('Atom states what it is, and each entry whole', () => {
  const { entries, ...head } = parseAtomFeed(atom(feed));
  expect(head).toMatchObject({
    id: 'https://gazette.example/journal/atom.xml',
    title: { value: 'La Gazette & fils', type: 'text' },
    updated: '2023-03-02T09:00:00+01:00',
    authors: [{ name: 'Éditions du Pont' }],
    rights: { value: 'Les textes appartiennent à leurs éditeurs respectifs.' },
    xml: { lang: 'fr' },
  });
  expect(head.links).toContainEqual(
    expect.objectContaining({ rel: 'self', href: 'https://gazette.example/journal/atom.xml' }),
  );
  expect(entries?.[0]).toEqual({
    id: permalink,
    title: { value: translation.title, type: 'text' },
    summary: { value: translation.description, type: 'text' },
    content: { value: feed.items[0]?.body, type: 'html' },
    published: '2023-02-28T00:00:00+01:00',
    updated: '2023-03-02T09:00:00+01:00',
    authors: [{ name: 'Jo Lund' }],
    categories: ['Monde', 'transports', 'Lyon', 'Ada Roy'].map((term) => ({ term })),
    rights: { value: 'https://creativecommons.org/licenses/by/4.0/', type: 'text' },
    links: [
      { rel: 'alternate', href: permalink, type: 'text/html', hreflang: 'fr' },
      { rel: 'via', href: original, hreflang: 'en', title: 'The bridge reopens, "at last"' },
    ],
    xml: { lang: 'fr' },
  });
  const rels = entries?.map(({ links }) => links?.map(({ rel }) => rel));
  expect(rels).toEqual([['alternate', 'via'], ['alternate'], ['alternate']]);
});

test('JSON Feed states what it is, and each item whole', () => {
  const { items, ...head } = parseJsonFeed(jsonFeed(feed));
  expect(head).toEqual({
    title: 'La Gazette & fils',
    description: 'Ce qui s’écrit <ailleurs>',
    language: 'fr',
    home_page_url: 'https://gazette.example/journal/',
    feed_url: 'https://gazette.example/journal/feed.json',
    authors: [{ name: 'Éditions du Pont' }],
  });
  expect(items?.[0]).toEqual({
    id: permalink,
    url: permalink,
    external_url: original,
    title: translation.title,
    summary: translation.description,
    content_html: feed.items[0]?.body,
    date_published: '2023-02-28T00:00:00+01:00',
    date_modified: '2023-03-02T09:00:00+01:00',
    language: 'fr',
    authors: [{ name: 'Jo Lund' }],
    tags: ['Monde', 'transports', 'Lyon', 'Ada Roy'],
  });
  expect(items?.map((item) => 'external_url' in item)).toEqual([true, false, false]);
});

test('a feed without items is still a feed', () => {
  const empty = feedWith([]);
  expect(JSON.parse(jsonFeed(empty))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  });
  expect(parseAtomFeed(atom(empty)).updated).toBe('1970-01-01T00:00:00.000Z');
  expect(parseRssFeed(rss(empty)).lastBuildDate).toBeUndefined();
});
const legalTitle = hostile.title.replace(/[\u0001\u000b\ud800\uffff]/g, '');

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('%s of a hostile article is well-formed', (_, write) => {
  expect(() => new SaxesParser({ xmlns: true }).write(write(feedWith([hostile]))).close()).not.toThrow();
});

test('a hostile title comes through intact, but for what XML cannot carry', () => {
  const hostileFeed = feedWith([hostile]);
  const body = hostileFeed.items[0]?.body.replace(/[\u0001\u0002\u000b\ud800\uffff]/g, '');
  const [item] = parseRssFeed(rss(hostileFeed)).items ?? [];
  expect(item).toMatchObject({ title: legalTitle, content: { encoded: body } });
  const [entry] = parseAtomFeed(atom(hostileFeed)).entries ?? [];
  expect(entry).toMatchObject({ title: { value: legalTitle }, content: { value: body } });
  expect(entry?.authors).toEqual([{ name: legalTitle }]);
  expect(parseJsonFeed(jsonFeed(hostileFeed)).items?.[0]?.title).toBe(hostile.title);
});

test.each([
  ['RSS', rss],
  ['Atom', atom],
  ['JSON Feed', jsonFeed],
])('%s never writes what is not there', (_, write) => {
  expect(write(feedWith([translation, lost, reporting]))).not.toMatch(/undefined|null|NaN|\[object/);
});
