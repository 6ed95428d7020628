import { expect, test } from 'vitest';
import { originsOf } from '../../src/site/origins.ts';
import type { Article } from '../../src/article/article.ts';

function from(source: Article['source'], lang = 'fr'): Article {
  return { source, lang } as Article;
}

test('texts are counted by how they were made, and papers by the language of their texts', () => {
  const paper = (publisher: string, relation: 'translation' | 'republication' | 'excerpt', lang?: string) =>
    from({ publisher, relation, url: null, ...(lang ? { lang } : {}) });
  expect(
    originsOf([
      from('original'),
      paper('NZZ', 'translation', 'de-CH'),
      paper('Taz', 'translation', 'de'),
      paper('NZZ', 'excerpt', 'de-CH'),
      paper('Le Devoir', 'republication'),
    ]),
  ).toEqual({
    made: [
      { how: 'translation', count: 2 },
      { how: 'republication', count: 1 },
      { how: 'excerpt', count: 1 },
      { how: 'original', count: 1 },
    ],
    papers: [
      { lang: 'de', names: ['NZZ', 'Taz'] },
      { lang: 'fr', names: ['Le Devoir'] },
    ],
    paperCount: 3,
    languageCount: 2,
  });
});
