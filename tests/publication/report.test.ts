import { expect, test } from 'vitest';
import { newsReports } from '../../src/publication/report.ts';
import { publication } from './publication-folder.ts';
import { add, set } from './texts.ts';

const draft = 'held back: articles/draft.md: a draft (section is missing)';
const wrong = 'articles/a.md:7: publshed: is not a known key: write published, or remove the line';

test('of one reading after the other, only what is new is said', async () => {
  const folder = publication({
    'articles/a.md': add(),
    'articles/draft.md': set('section', 'draft: true'),
  });
  const report = newsReports();
  const readAgain = async () => report(await folder.read());
  const saved: [string, string, string][] = [
    ['articles/a.md', add('updated: 2023-03-01'), draft],
    ['articles/a.md', add('updated: 2023-03-02'), ''],
    ['articles/a.md', add('publshed: 2023-03-02'), `${wrong}\n1 mistake to put right.`],
    ['articles/b.md', add(), ''],
    [
      'articles/a.md',
      add('published: 2023-03-02'),
      'articles/a.md:7: front matter: has published twice: keep one of the two lines\n1 mistake to put right.',
    ],
    ['articles/a.md', add(), 'All is put right.'],
    ['articles/a.md', add('updated: 2023-03-02'), ''],
    ['articles/draft.md', add('draft: true'), 'held back: articles/draft.md: a draft'],
    ['articles/draft.md', add(), ''],
    ['articles/draft.md', set('section', 'draft: true'), draft],
  ];
  for (const [file, content, said] of saved) {
    folder.write({ [file]: content });
    expect(await readAgain()).toBe(said);
  }
});
