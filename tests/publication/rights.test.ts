import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { findingsReport } from '../../src/publication/report.ts';
import { publication } from './publication-folder.ts';
import { add, siteYaml } from './texts.ts';

test('a right that ends before the text appeared is a mistake, with line and remedy', async () => {
  const folder = publication({
    'articles/a.md': add('rights:', '  basis: licence', '  expires: 2023-02-28'),
    'articles/b.md': add('rights: { expires: 2023-03-01 }'),
  });
  expect((await folder.read()).mistakes.map(mistakeLine)).toEqual([
    'articles/a.md:9: rights.expires: is not after the day of publication (2023-02-28): write the day on which the text leaves the site, or remove the line',
  ]);
});

test('what is left of an article whose right is over holds nothing of its text, and the report names it', async () => {
  const folder = publication({
    'articles/a.md': add('description: Le chapeau.', 'topics: [eau]', 'rights: { expires: 2024-06-01 }'),
    'articles/b.md': add('rights: { expires: 2024-06-02 }'),
  });
  const findings = await folder.read({ now: '2024-06-01T12:00:00Z' });
  expect(findings.publication?.articles.map(({ slug }) => slug)).toEqual(['b']);
  expect(findings.publication?.expired).toEqual([
    {
      slug: 'a',
      title: 'Un titre',
      lang: 'fr',
      published: '2023-02-28',
      section: 'monde',
      source: 'original',
      expires: '2024-06-01',
    },
  ]);
  expect(findingsReport(findings)).toBe('held back: articles/a.md: expired on 2024-06-01');
});

test('an expiry in site.yaml holds for what appeared elsewhere first, and not for own reporting', async () => {
  const folder = publication({
    'site.yaml': siteYaml('rights: { expires: 2024-01-01 }'),
    'articles/own.md': add(),
    'articles/copy.md': add().replace(
      'source: original',
      'source: { publisher: Le Monde, url: "https://example.org/a", relation: excerpt }',
    ),
  });
  const { publication: read } = await folder.read({ now: '2024-06-01T12:00:00Z' });
  expect(read?.articles.map(({ slug }) => slug)).toEqual(['own']);
  expect(read?.expired.map(({ slug }) => slug)).toEqual(['copy']);
});

test.each([
  ['https://essai.example/', []],
  [
    'https://user.example/depot/',
    [
      'site.yaml: rights.mining: is read in each page alone: under /depot/ robots.txt and /.well-known/ have no effect: nothing has to be done; an address of its own for the site would let them be read too',
    ],
  ],
])('where mining is reserved at %s, the build says once what has no effect', async (siteUrl, said) => {
  const folder = publication({
    'site.yaml': siteYaml('rights: { mining: { reserved: true } }'),
    'articles/a.md': add(),
    'articles/b.md': add(),
  });
  expect((await folder.read({ siteUrl })).warnings.map(mistakeLine)).toEqual(said);
  folder.write({ 'site.yaml': siteYaml('rights: { mining: { reserved: false } }') });
  expect((await folder.read({ siteUrl })).warnings).toEqual([]);
});
