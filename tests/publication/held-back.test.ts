import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/publication/report.ts';
import { settings } from '../../src/publication/settings.ts';
import { publication } from './publication-folder.ts';
import { add, set, siteYaml, text } from './texts.ts';

describe('an article dated in the future', () => {
  test.each([
    [
      'a day is held back until its midnight in the zone',
      'Europe/Paris',
      '2024-06-02',
      '2024-06-01T21:59:59Z',
      true,
    ],
    [
      'a day appears at its midnight in the zone',
      'Europe/Paris',
      '2024-06-02',
      '2024-06-01T22:00:00Z',
      false,
    ],
    ['a day west of Greenwich begins later', 'America/New_York', '2024-06-02', '2024-06-02T03:59:59Z', true],
    ['and appears then', 'America/New_York', '2024-06-02', '2024-06-02T04:00:00Z', false],
    [
      'an instant is held back until it comes',
      'Europe/Paris',
      '2024-06-02T09:00:00+02:00',
      '2024-06-02T06:59:59Z',
      true,
    ],
    [
      'an instant appears when it comes',
      'Europe/Paris',
      '2024-06-02T09:00:00+02:00',
      '2024-06-02T07:00:00Z',
      false,
    ],
  ])('%s', async (_claim, timezone, published, now, isHeldBack) => {
    const folder = publication({
      'site.yaml': siteYaml().replace('Europe/Paris', timezone),
      'articles/a.md': set('published', `published: ${published}`),
    });
    const findings = await folder.read({ now });
    expect(findings.heldBack).toEqual(
      isHeldBack ? [{ file: 'articles/a.md', because: { until: published } }] : [],
    );
    expect(findings.publication?.articles).toHaveLength(isHeldBack ? 0 : 1);
    expect(findingsReport(findings)).toBe(isHeldBack ? `held back: articles/a.md: until ${published}` : '');
    const all = await folder.read({ now, everything: true });
    expect(all.publication?.articles).toHaveLength(1);
  });
});

test('a draft that says nothing is held back, and shown on demand with what it lacks', async () => {
  const folder = publication({ 'articles/a.md': text(['draft: true'], '') });
  const findings = await folder.read();
  expect(findings.mistakes).toEqual([]);
  expect(findings.publication?.articles).toEqual([]);
  expect(findingsReport(findings)).toBe(
    'held back: articles/a.md: a draft (title, lang, published, section and source are missing)',
  );
  const { publication: all } = await folder.read({ everything: true, now: '2024-05-31T23:00:00Z' });
  expect(all?.articles[0]).toMatchObject({
    title: 'a',
    lang: 'fr',
    published: '2024-06-01',
    section: 'monde',
    draft: true,
    missing: ['title', 'lang', 'published', 'section', 'source'],
  });
});

test.each([
  ['source: { title: Un titre }', ['source.publisher', 'source.url', 'source.relation']],
  ['source: { publisher: Le Journal, url: null, relation: translation }', []],
  ['source: original', []],
])('a draft with %s lacks %j', async (source, missing) => {
  const folder = publication({ 'articles/a.md': set('source', 'draft: true', source) });
  const { mistakes, publication: all } = await folder.read({ everything: true });
  expect(mistakes).toEqual([]);
  expect(all?.articles[0]?.missing).toEqual(missing);
});

test.each([
  ['what it lacks', set('section', 'draft: true'), 'a draft (section is missing)'],
  ['that it lacks nothing', add('draft: true'), 'a draft'],
])('the report on a draft says %s', async (_what, draft, said) => {
  const folder = publication({ 'articles/a.md': draft });
  expect(findingsReport(await folder.read())).toBe(`held back: articles/a.md: ${said}`);
});

test('what a draft says wrong is a mistake', async () => {
  const folder = publication({ 'articles/a.md': set('published', 'draft: true', 'published: demain') });
  expect((await folder.read()).mistakes.map(({ field }) => field)).toEqual(['published']);
});

test('a link to what is held back leads nowhere, and where everything is shown it leads there', async () => {
  const folder = publication({
    'articles/a.md': text(
      ['title: A', 'lang: fr', 'published: 2023-01-01', 'section: monde', 'source: original'],
      '[lien](./b.md)',
    ),
    'articles/b.md': set('published', 'published: 2030-01-01'),
  });
  expect((await folder.read()).warnings.map(({ line }) => line)).toEqual([9]);
  expect((await folder.read({ everything: true })).warnings).toEqual([]);
  expect((await folder.read()).warnings).toHaveLength(1);
});

test('the instant of the build is SOURCE_DATE_EPOCH, in seconds', () => {
  expect(settings({ SOURCE_DATE_EPOCH: '1717243200' }).now.toISOString()).toBe('2024-06-01T12:00:00.000Z');
  expect(() => settings({ SOURCE_DATE_EPOCH: 'hier' })).toThrow(
    'SOURCE_DATE_EPOCH: is not a number of seconds (hier)',
  );
});
