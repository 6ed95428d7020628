import { expect, test } from 'vitest';
import { headOf, type HeadElement, type HeadPage } from '../../src/outputs/head.ts';
import { treatmentOf } from '../../src/article/rights.ts';
import { openGraphLocale } from '../../src/outputs/open-graph.ts';
import { hostile, lost, reporting, site, translation } from './publication.ts';

const permits = { ...site, rights: { indexing: true } };
test.each([
  ['our own reporting', reporting, site, true],
  ['our own reporting that asks not to be', { ...reporting, rights: { indexing: false } }, permits, false],
  ['a copy', translation, site, false],
  ['a copy without an address', lost, site, false],
  ['a copy whose article permits it', { ...translation, rights: { indexing: true } }, site, true],
  ['a copy whose site permits it', translation, permits, true],
  ['a copy that its article withholds', { ...translation, rights: { indexing: false } }, permits, false],
])('%s: the article decides before the site', (_, article, publication, indexed) => {
  expect(treatmentOf(article, publication).isIndexed).toBe(indexed);
});

const page: HeadPage = { site, language: 'fr', path: '', section: { name: 'Monde', path: 'monde/' } };
const articlePage: HeadPage = { ...page, path: 'articles/pont-rouvert/', title: translation.title };

test('a copy’s head: its own canonical, no index, its dates as written', () => {
  const head = headOf({ ...articlePage, article: translation, previous: 'articles/a/', next: 'articles/b/' });
  expect(lines(head)).toEqual([
    'title: Le pont rouvre : « enfin » – La Gazette & fils',
    'description: Fermé trois ans, le pont a rouvert mardi.',
    'robots: noindex',
    'author: Jo Lund',
    'canonical: https://gazette.example/journal/articles/pont-rouvert/',
    'prev: https://gazette.example/journal/articles/a/',
    'next: https://gazette.example/journal/articles/b/',
    'alternate: https://gazette.example/journal/articles/pont-rouvert.md',
    'alternate: https://gazette.example/journal/monde/rss.xml',
    'alternate: https://gazette.example/journal/monde/atom.xml',
    'alternate: https://gazette.example/journal/monde/feed.json',
    'alternate: https://gazette.example/journal/rss.xml',
    'alternate: https://gazette.example/journal/atom.xml',
    'alternate: https://gazette.example/journal/feed.json',
    'og:type: article',
    'og:title: Le pont rouvre : « enfin »',
    'og:description: Fermé trois ans, le pont a rouvert mardi.',
    'og:url: https://gazette.example/journal/articles/pont-rouvert/',
    'og:site_name: La Gazette & fils',
    'og:locale: fr_FR',
    'article:published_time: 2023-02-28',
    'article:modified_time: 2023-03-02T09:00:00+01:00',
    'article:section: Monde',
    'article:tag: transports',
    'article:tag: Lyon',
    'article:tag: Ada Roy',
    'twitter:card: summary',
  ]);
});

test('the front page bears the site’s title and may be indexed', () => {
  const head = lines(headOf({ ...page, description: site.tagline, section: undefined }));
  expect(head.slice(0, 3)).toEqual([
    'title: La Gazette & fils',
    'description: Ce qui s’écrit <ailleurs>',
    'canonical: https://gazette.example/journal/',
  ]);
  expect(head).toContain('og:type: website');
});

test('a page without an address has no canonical and is not indexed', () => {
  const head = lines(headOf({ ...page, path: undefined, title: 'Introuvable' }));
  expect(head).toContain('robots: noindex');
  expect(head.filter((line) => /canonical|og:url/.test(line))).toEqual([]);
});

test('an article without a standfirst is described by its opening, and never changed since it appeared', () => {
  const head = lines(headOf({ ...articlePage, article: reporting }));
  expect(head).toContain('description: Le marché ouvre tôt.');
  expect(head).toContain('article:published_time: 2023-01-05T18:30:00+01:00');
  expect(head.filter((line) => /modified|robots/.test(line))).toEqual([]);
});

test('a picture makes a large card and is described', () => {
  const file = { src: './a.jpg', path: 'articles/marche/a.jpg', width: 800, height: 600 };
  const article = { ...reporting, picture: { ...file, alt: 'Un étal' } };
  expect(lines(headOf({ ...articlePage, article }))).toEqual(
    expect.arrayContaining([
      'og:image: https://gazette.example/journal/articles/marche/a.jpg',
      'og:image:alt: Un étal',
      'twitter:card: summary_large_image',
    ]),
  );
});

test('JSON-LD stands in scripts that nothing in it can end', () => {
  const [script] = headOf({ ...page, data: [{ name: hostile.title }] }).filter(({ tag }) => tag === 'script');
  expect(script?.attributes).toEqual({ type: 'application/ld+json' });
  expect(script?.text).not.toContain('<');
  expect(JSON.parse(script?.text ?? '')).toEqual({ name: hostile.title });
});

test('a feed link says its format', () => {
  const types = headOf(page).filter(({ attributes }) => attributes['rel'] === 'alternate');
  expect(types.map(({ attributes }) => [attributes['type'], attributes['title']])).toEqual([
    ['application/rss+xml', 'La Gazette & fils – Monde'],
    ['application/atom+xml', 'La Gazette & fils – Monde'],
    ['application/feed+json', 'La Gazette & fils – Monde'],
    ['application/rss+xml', 'La Gazette & fils'],
    ['application/atom+xml', 'La Gazette & fils'],
    ['application/feed+json', 'La Gazette & fils'],
  ]);
});

test.each([
  ['fr', 'fr_FR'],
  ['en-GB', 'en_GB'],
  ['zh-Hant', 'zh_TW'],
  ['zxx', undefined],
])('Open Graph’s locale of %s is %s', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale);
});

function lines(head: HeadElement[]): string[] {
  return head.map(({ tag, attributes: { name, property, rel, content, href }, text }) =>
    [name ?? property ?? rel ?? tag, content ?? href ?? text].join(': '),
  );
}
