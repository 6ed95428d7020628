import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { publication } from './publication-folder.ts';
import { add, set, text } from './texts.ts';

const files = {
  'articles/grande.md': add(),
  'articles/seconde.md': add(),
  'articles/brouillon.md': add('draft: true'),
  'articles/a-venir.md': set('published', 'published: 2031-01-01'),
  'pages/a-propos.md': text(['title: À propos']),
};

async function told(front: string, more: { everything?: boolean } = {}) {
  const {
    mistakes,
    warnings,
    publication: read,
  } = await publication({
    ...files,
    'front.yaml': front,
  }).read(more);
  return { mistakes: mistakes.map(mistakeLine), warnings: warnings.map(mistakeLine), plan: read?.frontPlan };
}

test('front.yaml says what leads, and what holds until when', async () => {
  const front =
    'day: 2024-06-01\nlead: grande\npinned: [{ article: seconde, until: 2024-06-30 }]\n' +
    'figure: { value: 9 860 $, label: la tonne, article: grande }\n';
  expect(await told(front)).toEqual({
    mistakes: [],
    warnings: [],
    plan: {
      day: '2024-06-01',
      lead: 'grande',
      pinned: [{ article: 'seconde', until: '2024-06-30' }],
      figure: { value: '9 860 $', label: 'la tonne', article: 'grande' },
    },
  });
});

test.each(['', '# rien encore\n'])('a front.yaml without a key decides nothing: %j', async (front) => {
  expect(await told(front)).toEqual({ mistakes: [], warnings: [], plan: {} });
});

test('a publication without front.yaml has no plan, and nothing is said of it', async () => {
  const { mistakes, warnings, publication: read } = await publication(files).read();
  expect([mistakes, warnings, read?.frontPlan]).toEqual([[], [], undefined]);
});

test.each([
  ['lead: grand', 'front.yaml:1: lead: there is no article grand: write grande'],
  [
    'lead: a-propos',
    'front.yaml:1: lead: there is no article a-propos: write the name of a file in articles/, without .md',
  ],
  [
    'lead: grande\nseconds:\n  - seconde\n  - grande',
    'front.yaml:4: seconds.1: grande has a place already, lead: name it once',
  ],
  ['leads: grande', 'front.yaml:1: leads: is not a known key: write lead, or remove the line'],
  ['day: demain', 'front.yaml:1: day: is not a day of the calendar: write one such as 2026-11-25'],
  [
    'pinned:\n  - article: grande\n    until: 2024-02-30',
    'front.yaml:3: pinned.0.until: is not a day of the calendar: write one such as 2026-11-25',
  ],
])('%j is a mistake, with its line and the remedy', async (front, line) => {
  expect((await told(front)).mistakes).toEqual([line]);
});

test('a file of other bytes than UTF-8 is a mistake', async () => {
  const bytes = Buffer.from('lead: \xe9t\xe9\n', 'latin1');
  const { mistakes } = await publication({ ...files, 'front.yaml': bytes }).read();
  expect(mistakes.map(mistakeLine)).toEqual([
    'front.yaml:1: file: is not UTF-8: save it again with the encoding UTF-8',
  ]);
});

test.each(['brouillon', 'a-venir'])('%s, which is held back, is a warning and no mistake', async (slug) => {
  expect(await told(`lead: ${slug}`)).toMatchObject({
    mistakes: [],
    warnings: [
      `front.yaml:1: lead: ${slug} is held back, and the front page does without it: publish it, or name another`,
    ],
  });
  expect((await told(`lead: ${slug}`, { everything: true })).warnings).toEqual([]);
});
