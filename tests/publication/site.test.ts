import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { publication } from './publication-folder.ts';
import { set, siteYaml } from './texts.ts';

test.each(['depeche.example', 'ftp://depeche.example/', 'https://'])(
  'SITE_URL=%s is told as a mistake of the environment, not of site.yaml',
  async (siteUrl) => {
    const { mistakes, publication: read } = await publication({}).read({ siteUrl });
    expect(read).toBeUndefined();
    expect(mistakes.map(mistakeLine)).toEqual([
      `environment: SITE_URL: is not a web address (${siteUrl}): write it in full, beginning with https:// or http://`,
    ]);
  },
);

test.each(['site.yml', 'Site.yaml', 'site.yaml.txt'])(
  'where %s stands in place of site.yaml, the remedy is to rename it',
  async (name) => {
    const folder = publication({ [name]: siteYaml() });
    folder.remove('site.yaml');
    const { mistakes } = await folder.read();
    expect(mistakes.map(mistakeLine)).toEqual([
      `site.yaml:1: file: is missing in ${folder.contentDir}: rename ${name} to site.yaml`,
    ]);
  },
);

test('where there is no such file, the remedy is to write one', async () => {
  const folder = publication({});
  folder.remove('site.yaml');
  const { mistakes } = await folder.read();
  expect(mistakes.map(({ remedy }) => remedy)).toEqual([
    'write one as docs/publishing.md shows, or set CONTENT_DIR to the publication’s folder',
  ]);
});

test('the code of no language is a mistake, in the names of sections too', async () => {
  const yaml = siteYaml()
    .replace('language: fr', 'language: xx')
    .replace('{ fr: Monde }', '{ uk: Світ, qq: X }');
  const { mistakes } = await publication({ 'site.yaml': yaml }).read();
  expect(mistakes.map(mistakeLine)).toEqual([
    'site.yaml:5: language: is the code of no language: write one such as fr, en or ar (BCP 47)',
    'site.yaml:9: sections.monde.qq: is the code of no language: write one such as fr, en or ar (BCP 47)',
  ]);
});

test.each([
  ...['fr', 'ar', 'oc', 'br', 'zh-Hant', 'pt-BR', 'fr-CA', 'en-GB', 'sr-Latn-RS', 'de-1996', 'FR', 'iw'],
  // Three letters, of which Intl has no name for the last two.
  ...['kab', 'gsw', 'frp', 'gcf', 'rcf'],
])('%s is the tag of a language', async (tag) => {
  const folder = publication({
    'site.yaml': siteYaml().replace('language: fr', `language: ${tag}`),
    'articles/a.md': set('lang', `lang: ${tag}`),
  });
  expect((await folder.read()).mistakes).toEqual([]);
});

test('who translates here by default is said of translations and summaries that say nothing else', async () => {
  const article = (relation: string, ...more: string[]) =>
    set('source', `source: { publisher: P, relation: ${relation}, url: "https://p.example/" }`, ...more);
  const { publication: read } = await publication({
    'site.yaml': siteYaml('translation: { by: [Ana Roy], how: machine-then-person }'),
    'articles/a-translation.md': article('translation'),
    'articles/b-summary.md': article('summary'),
    'articles/c-excerpt.md': article('excerpt'),
    'articles/d-copy.md': article('republication'),
    'articles/e-own.md': set(''),
    'articles/f-said.md': article('translation', 'translation: { how: unknown }'),
  }).read();
  const house = { by: ['Ana Roy'], how: 'machine-then-person' };
  expect(read?.articles.map(({ slug, translation }) => [slug, translation])).toEqual([
    ['a-translation', house],
    ['b-summary', house],
    ['c-excerpt', undefined],
    ['d-copy', undefined],
    ['e-own', undefined],
    ['f-said', { how: 'unknown' }],
  ]);
});
