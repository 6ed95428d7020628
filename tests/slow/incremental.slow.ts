import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArticle, writeCorpus } from '../../bench/corpus.ts';
import { bytesOf, differences, projectCopy } from './project-copy.ts';

const project = projectCopy();
afterAll(() => {
  rmSync(project.root, { recursive: true });
});
writeCorpus(project.content, 60);

let day = '2026-03-01T12:00:00Z';
const article = (index: number) =>
  join('content', 'articles', `depeche-${String(index).padStart(6, '0')}.md`);
const inProject = (file: string) => join(project.root, file);

const changes: [string, () => void][] = [
  ['an article is added', () => void writeArticle(project.content, 60)],
  [
    'a body is edited',
    () => writeFileSync(inProject(article(9)), `${readFileSync(inProject(article(9)), 'utf8')}\nFin.\n`),
  ],
  [
    'an article is renamed, and leaves a redirect',
    () => {
      renameSync(inProject(article(3)), inProject('content/articles/autre-nom.md'));
      project.replace(
        'content/articles/autre-nom.md',
        'lang: fr\n',
        'lang: fr\naliases: [/ancienne/adresse]\n',
      );
    },
  ],
  [
    'an article is deleted',
    () => {
      rmSync(inProject(article(20)));
    },
  ],
  [
    'an article gets another date and another topic',
    () => {
      project.replace(article(30), 'topics:\n', 'topics:\n  - Un sujet neuf\n');
      project.replace(article(30), 'published: 2016', 'published: 2019');
    },
  ],
  ['site.yaml is changed', () => project.replace('content/site.yaml', 'fr: Monde', 'fr: Le monde')],
  [
    'a year goes by',
    () => {
      day = '2027-03-02T12:00:00Z';
    },
  ],
  [
    'a template is changed',
    () => project.replace('src/components/SiteFooter.astro', '<ul>', '<ul class="list">'),
  ],
  ['the look is changed', () => project.replace('src/styles/base.css', '}', '}\n.changed { color: red; }')],
  [
    'a rule of typography is changed',
    () => project.replace('src/language/french-typography.ts', "'’'", "'ʼ'"),
  ],
  [
    'an article is added and another deleted, after a build that was interrupted',
    () => {
      writeArticle(project.content, 61);
      rmSync(inProject(article(21)));
    },
  ],
];

test('the first build is a clean one', () => project.build('dist', '.cache', day));

test.each(changes)('when %s, an incremental build gives the bytes of a clean one', async (what, change) => {
  const before = bytesOf(inProject('dist'));
  change();
  if (what.includes('interrupted')) await project.interrupt('dist', '.cache', day, 1500);
  await project.build('dist', '.cache', day);
  rmSync(inProject('clean'), { recursive: true, force: true });
  rmSync(inProject('clean-cache'), { recursive: true, force: true });
  await project.build('clean', 'clean-cache', day);
  const after = bytesOf(inProject('dist'));
  expect(differences(after, bytesOf(inProject('clean')))).toEqual([]);
  expect(differences(before, after)).not.toEqual([]);
});
