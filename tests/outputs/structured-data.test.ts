import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { expect, test } from 'vitest';
import type { Translation } from '../../src/article/source-schema.ts';
import { breadcrumbs, newsArticle, webSite } from '../../src/outputs/structured-data.ts';
import { hostile, lost, reporting, site, translation } from './publication.ts';

// Beside a field of the same name.
const translatedArticle = translation;
const url = 'https://gazette.example/journal/articles/pont-rouvert/';
const publisher = {
  '@type': 'NewsMediaOrganization',
  name: 'Éditions du Pont',
  url: 'https://gazette.example/journal/',
  email: 'redaction@gazette.example',
};
const original = {
  '@type': 'CreativeWork',
  '@id': 'https://post.example/bridge?id=1&from=feed',
  url: 'https://post.example/bridge?id=1&from=feed',
  name: 'The bridge reopens, "at last"',
  inLanguage: 'en',
  author: [{ '@type': 'Person', name: 'Jo Lund' }],
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  datePublished: '2023-02-27',
  archivedAt: 'https://archive.example/bridge',
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

test('a translation states all that it knows: days as days, instants with their zone', () => {
  expect(newsArticle(site, translation)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: 'Le pont rouvre : « enfin »',
    description: 'Fermé trois ans, le pont a rouvert mardi.',
    inLanguage: 'fr',
    datePublished: '2023-02-28',
    dateModified: '2023-03-02T09:00:00+01:00',
    author: [{ '@type': 'Person', name: 'Jo Lund' }],
    publisher,
    articleSection: 'Monde',
    wordCount: 420,
    isAccessibleForFree: true,
    isBasedOn: original,
    translationOfWork: original,
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Le pont a 3 ans & non 4.',
        datePublished: '2023-03-02T09:00:00+01:00',
      },
    ],
    about: [{ '@type': 'Thing', name: 'transports' }],
    contentLocation: [{ '@type': 'Place', name: 'Lyon' }],
    mentions: [{ '@type': 'Person', name: 'Ada Roy' }],
  });
});

test.each<[Translation, object]>([
  [{ by: ['Ana'], how: 'person' }, { translator: [{ '@type': 'Person', name: 'Ana' }] }],
  [{ by: 'unknown', how: 'unknown' }, {}],
  [
    { by: ['Babel 2'], how: 'machine' },
    { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' },
  ],
  [
    { by: ['Ana'], how: 'machine-then-person' },
    {
      translator: [{ '@type': 'Person', name: 'Ana' }],
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    },
  ],
])('of a translation made %j, machines are told %j', (translation, stated) => {
  const data = Object.entries(newsArticle(site, { ...translatedArticle, translation }));
  const told = data.filter(([key]) => ['translator', 'contributor', 'digitalSourceType'].includes(key));
  expect(Object.fromEntries(told)).toEqual(stated);
});

test('who summarises is no translator', () => {
  const source = { publisher: 'Post', url: 'https://post.example/', relation: 'summary' as const };
  const data = newsArticle(site, { ...translatedArticle, source, translation: { by: ['Ana'] } });
  expect(data).toMatchObject({ contributor: [{ '@type': 'Person', name: 'Ana' }] });
  expect(data).not.toHaveProperty('translator');
});

test('our own reporting is based on nothing, and an unstated field is not written', () => {
  expect(Object.keys(newsArticle(site, reporting))).toEqual(
    [
      ['@context', '@type', 'url', 'mainEntityOfPage', 'headline', 'inLanguage'],
      ['datePublished', 'dateModified', 'author', 'publisher', 'articleSection'],
      ['wordCount', 'isAccessibleForFree'],
    ].flat(),
  );
});

test('a lost original is still named, and a licence known by its name is a work of that name', () => {
  const data = newsArticle(site, lost);
  expect(data).toMatchObject({
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'A lighthouse, again',
      publisher: { '@type': 'Organization', name: 'Coast Wire' },
      license: { '@type': 'CreativeWork', name: 'Coast Wire syndication' },
    },
  });
  expect(data).not.toHaveProperty('translationOfWork');
  expect(data).not.toHaveProperty('isBasedOn.url');
});

test('a picture is stated with its credit', () => {
  const picture = { src: './a.jpg', path: 'articles/marche/a.jpg', width: 800, height: 600 };
  const article = { ...reporting, picture: { ...picture, alt: 'Un étal', credit: 'Ada Roy' } };
  expect(newsArticle(site, article)).toMatchObject({
    image: {
      '@type': 'ImageObject',
      url: 'https://gazette.example/journal/articles/marche/a.jpg',
      creditText: 'Ada Roy',
    },
  });
});

test('the front page is a web site of its publisher', () => {
  expect(webSite({ ...site, publisher: { name: 'Pont', url: 'https://pont.example/' } })).toMatchObject({
    '@type': 'WebSite',
    url: 'https://gazette.example/journal/',
    name: 'La Gazette & fils',
    inLanguage: 'fr',
    publisher: { '@type': 'NewsMediaOrganization', name: 'Pont', url: 'https://pont.example/' },
  });
});

test('breadcrumbs count from the front page', () => {
  const trail = [
    { name: 'Accueil', path: '' },
    { name: 'Monde', path: 'sections/monde/' },
  ];
  expect(breadcrumbs(site, trail).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://gazette.example/journal/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Monde',
      item: 'https://gazette.example/journal/sections/monde/',
    },
  ]);
});

const documents: [string, object][] = [
  ['a translation', newsArticle(site, translation)],
  ['a lost original', newsArticle(site, lost)],
  ['our own reporting', newsArticle(site, reporting)],
  [
    'a machine’s',
    newsArticle(site, { ...translation, translation: { by: ['Ana'], how: 'machine-then-person' } }),
  ],
  ['a hostile article', newsArticle(site, hostile)],
  ['the front page', webSite(site)],
  ['breadcrumbs', breadcrumbs(site, [{ name: 'Accueil', path: '' }])],
];

test.each(documents)('the JSON-LD of %s expands, and every key of it means something', async (_, data) => {
  // Safe mode, which the types do not know, makes an error of whatever expansion would drop.
  const options: object = { documentLoader: schemaOrg, safe: true };
  const [expanded] = await jsonld.expand(data as JsonLdDocument, options as Options.Expand);
  const properties = Object.keys(data).filter((key) => !key.startsWith('@'));
  expect(Object.keys(expanded ?? {})).toEqual(
    expect.arrayContaining(properties.map((key) => `https://schema.org/${key}`)),
  );
});

test.each(documents)('the JSON-LD of %s holds no gap', (_, data) => {
  expect(gaps(data)).toEqual([]);
});

async function schemaOrg(address: string) {
  if (address !== 'https://schema.org') throw new Error(`no context is stored for ${address}`);
  return { documentUrl: address, document: { '@context': { '@vocab': 'https://schema.org/' } } };
}

function gaps(value: unknown, path = ''): string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${path}/${key}`));
}
