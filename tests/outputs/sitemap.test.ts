import type { Article } from '../../src/article/article.ts';
import type { Rights } from '../../src/article/rights-schema.ts';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { lastChange, lastChangeAmong } from '../../src/article/last-change.ts';
import { robotsTxt } from '../../src/outputs/robots.ts';
import { sitemapXml } from '../../src/outputs/sitemap.ts';
import { editionOf } from '../../src/site/edition.ts';
import { articlePages } from '../../src/site/page-rows.ts';
import { noScripts } from '../../src/site/publication.ts';
import { indexed, nothing } from '../../src/site/row.ts';
import { sitemapFiles, type SitemapEntry } from '../../src/site/sitemap-rows.ts';
import { lost, reporting, site, translation } from './publication.ts';

test('a sitemap lists full addresses with the dates as they were written', () => {
  const [file, ...others] = sitemapsOf([
    { path: '', lastmod: '2023-03-02T09:00:00+01:00' },
    { path: 'articles/é&b/', lastmod: '2023-02-28' },
    { path: 'a-propos/' },
  ]);
  expect(others).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect(parsed(file?.xml).urlset).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    url: [
      { loc: 'https://gazette.example/journal/', lastmod: '2023-03-02T09:00:00+01:00' },
      { loc: 'https://gazette.example/journal/articles/%C3%A9&b/', lastmod: '2023-02-28' },
      { loc: 'https://gazette.example/journal/a-propos/' },
    ],
  });
});

test('with more pages than one file may hold, an index names a sitemap for each year', () => {
  const entries: SitemapEntry[] = [
    { path: 'a/', lastmod: '2023-02-28' },
    { path: 'b/', lastmod: '2022-01-01' },
    { path: 'c/', lastmod: '2023-03-01T00:00:00Z' },
    { path: 'd/', lastmod: '2023-04-01' },
    { path: 'e/' },
  ];
  const [index, ...files] = sitemapsOf(entries, 2);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap-2023.xml',
    'sitemap-2023-2.xml',
    'sitemap-2022.xml',
    'sitemap-undated.xml',
  ]);
  expect(index?.path).toBe('sitemap.xml');
  expect(parsed(index?.xml).sitemapindex.sitemap).toEqual(
    files.map(({ path }) => ({ loc: `https://gazette.example/journal/${path}` })),
  );
  const listed = files.flatMap(({ xml }) => parsed(xml).urlset.url).map(({ loc }) => loc.at(-2));
  expect(listed.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an article that is not to be indexed is in no sitemap', () => {
  const articles = [translation, lost, reporting];
  const publication = {
    site,
    now: '2023-03-02T00:00:00Z',
    articles,
    expired: [],
    markdown: [],
    pages: [],
    pictures: [],
    publicFiles: [],
    fonts: [],
    search: [],
    scripts: noScripts,
  };
  const [file] = sitemapFiles(articlePages(editionOf(publication)));
  const own = [{ path: 'articles/marche/', lastmod: '2023-01-05T18:30:00+01:00' }];
  expect(file?.props()).toEqual({ entries: own });
});

test.each([
  ['its appearance', {}, '2023-02-28'],
  ['its update', { updated: '2023-03-01' }, '2023-03-01'],
  [
    'its newest correction',
    { updated: '2023-03-01', corrections: dated('2023-04-01', '2023-03-05') },
    '2023-04-01',
  ],
  [
    'its update, after a correction',
    { updated: '2023-05-01', corrections: dated('2023-04-01') },
    '2023-05-01',
  ],
  ['the later instant, whatever its zone', { updated: '2023-02-27T23:30:00Z' }, '2023-02-27T23:30:00Z'],
])('an article’s last change is %s', (_, fields, change) => {
  expect(lastChange({ published: '2023-02-28', ...fields }, 'Europe/Paris')).toBe(change);
});

test('a list changed with its newest article, whatever the order', () => {
  expect(lastChangeAmong([reporting, translation, lost], site.timezone)).toBe('2023-03-02T09:00:00+01:00');
  expect(lastChangeAmong([], site.timezone)).toBeUndefined();
});

test('robots.txt lets robots see every noindex and names the sitemap', () => {
  expect(robotsTxt(editionWith()).split('\n')).toEqual([
    'User-agent: *',
    'Disallow:',
    '',
    'Sitemap: https://gazette.example/journal/sitemap.xml',
    '',
  ]);
});

test('robots that gather texts to train machines are told what is reserved, and of each exception', () => {
  const free = { ...reporting, rights: { mining: { reserved: false } } };
  const reserved = { ...translation, rights: { mining: { reserved: true } } };
  expect(groupOfMiners([free, reserved], true)).toEqual([
    'Disallow: /journal/',
    'Allow: /journal/articles/marche/',
    'Allow: /journal/articles/marche.md',
  ]);
  expect(groupOfMiners([free, reserved], false)).toEqual([
    'Disallow: /journal/articles/pont-rouvert/',
    'Disallow: /journal/articles/pont-rouvert.md',
  ]);
  expect(groupOfMiners([reporting], false)).toEqual([]);
});

function groupOfMiners(articles: Article[], isReserved: boolean): string[] {
  const { groups } = /(?:User-agent: [\w-]+\n){2,}(?<rules>(?:(?:Dis)?[Aa]llow: .*\n)+)/.exec(
    robotsTxt(editionWith(articles, { mining: { reserved: isReserved } })),
  ) ?? { groups: undefined };
  return groups?.['rules']?.trim().split('\n') ?? [];
}

function editionWith(articles: Article[] = [], rights: Rights = {}) {
  return editionOf({
    site: { ...site, rights },
    now: '2023-03-02T00:00:00Z',
    articles,
    expired: [],
    markdown: [],
    pages: [],
    pictures: [],
    publicFiles: [],
    fonts: [],
    search: [],
    scripts: noScripts,
  });
}

function sitemapsOf(entries: SitemapEntry[], limit?: number) {
  const rows = entries.map(({ path, lastmod }) => indexed(path, nothing, () => lastmod));
  return sitemapFiles(rows, limit).map(({ path, props }) => ({ path, xml: sitemapXml(props(), site) }));
}

function dated(...dates: string[]) {
  return dates.map((date) => ({ date, text: 'Rectifié.' }));
}

function parsed(xml = '') {
  expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    htmlEntities: true,
    isArray: (name) => /^(url|sitemap)$/.test(name),
  });
  return parser.parse(xml);
}
