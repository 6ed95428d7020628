import jsonld, { type Options } from 'jsonld';
import { expect, test } from 'vitest';
import { isAlias, pageAt, pagesOf, publication, publicationNames } from './publications.ts';
import type { Page } from './publications.ts';

/** schema.org's context as far as it matters here, so that no test asks the network. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'item', 'mainEntityOfPage', 'archivedAt', 'license'].map((term) => [term, { '@type': '@id' }]),
  ),
};
const documentLoader: Options.DocLoader['documentLoader'] = async (url) => {
  expect(url).toBe('https://schema.org');
  return { contextUrl: null, documentUrl: url, document: { '@context': context } } as never;
};

test.each(publicationNames)('the JSON-LD of every page of "%s" expands', async (name) => {
  for (const page of pagesOf(publication(name)).filter((page) => !isAlias(page))) {
    for (const data of dataOf(page)) {
      const expanded = await jsonld.expand(data as never, { documentLoader, safe: true } as Options.Expand);
      expect(expanded.length, page.file).toBe(1);
      expect(JSON.stringify(data), page.file).not.toMatch(/undefined|\[object|null|"articleBody"/);
    }
    if (page.file.startsWith('articles/'))
      expect(
        dataOf(page).map((data) => data['@type']),
        page.file,
      ).toEqual(['NewsArticle', 'BreadcrumbList']);
  }
});

test('the first article’s JSON-LD names its original', () => {
  const [article] = dataOf(pageAt(publication('own'), 'articles/blinken-asie-centrale/index.html'));
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'fr',
    datePublished: '2023-02-28',
    translationOfWork: { inLanguage: 'en', publisher: { name: 'Yahoo News UK' } },
  });
  expect(article?.['isBasedOn']).toEqual(article?.['translationOfWork']);
});

function dataOf({ document }: Page): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent),
  );
}
