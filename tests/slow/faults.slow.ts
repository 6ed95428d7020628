/**
 * Builds that are ended by force, or whose files vanish, at some moment: what readers are served stays whole, and the next
 * build leaves a clean one. A few moments in a small paper; with `npm run test:faults` forty in one of 2,000 articles.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArticle, writeCorpus } from '../../bench/corpus.ts';
import { bytesOf, differences, projectCopy } from './project-copy.ts';

const isWhole = process.env['FAULTS'] === 'whole';
const articles = isWhole ? 2000 : 200;
const killsPerChange = isWhole ? 10 : 1;
const firstBuild = 'a first build';
const day = '2026-03-01T12:00:00Z';

const project = projectCopy();
afterAll(() => {
  rmSync(project.root, { recursive: true });
}, 60_000);
const at = (...parts: string[]) => join(project.root, ...parts);
const articleFile = (index: number) => `content/articles/depeche-${String(index).padStart(6, '0')}.md`;

writeCorpus(project.content, articles);
await project.build('dist', '.cache', day);
for (const folder of ['content', 'dist', '.cache'])
  cpSync(at(folder), at('last', folder), { recursive: true });
const lastPaper = bytesOf(at('dist'));

/** Puts everything back as it was after the first build. */
function restore(): void {
  for (const folder of ['content', 'dist', '.cache']) {
    rmSync(at(folder), { recursive: true, force: true });
    cpSync(at('last', folder), at(folder), { recursive: true, preserveTimestamps: true });
  }
}

/** Each file is whole and of one of the two papers, and each link within the paper leads to one that is there. */
function expectServedWhole(papers: Map<string, string>[]): void {
  if (!existsSync(at('dist'))) return;
  const served = bytesOf(at('dist'));
  served.delete('/.depeche.json');
  const strange = [...served].filter(([file, bytes]) => papers.every((paper) => paper.get(file) !== bytes));
  expect(strange.map(([file]) => file)).toEqual([]);
  const dead = [...served].flatMap(([file, html]) =>
    file.endsWith('.html')
      ? linksIn(html).flatMap((link) => (leads(link, served) ? [] : [`${file} → ${link}`]))
      : [],
  );
  expect(dead).toEqual([]);
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="?(\/[^\s"#?>]*)/g)].map(([, link]) => decodeURI(link!));
}

function leads(link: string, served: Map<string, string>): boolean {
  return served.has(link) || served.has(`${link.replace(/\/$/, '')}/index.html`);
}

const changes: [string, () => void][] = [
  [
    firstBuild,
    () => {
      for (const folder of ['dist', '.cache']) rmSync(at(folder), { recursive: true });
    },
  ],
  ['one added', () => void writeArticle(project.content, articles)],
  [
    'one removed',
    () => {
      rmSync(at(articleFile(20)));
    },
  ],
  ['the site renamed', () => project.replace('content/site.yaml', 'title: Le Banc', 'title: Le Banc neuf')],
];

test.each(changes.filter(([what]) => isWhole || what !== firstBuild))(
  'ended by force: %s',
  async (_what, change) => {
    restore();
    change();
    const begun = performance.now();
    await project.build('dist', '.cache', day);
    const milliseconds = performance.now() - begun;
    const nextPaper = bytesOf(at('dist'));
    for (let kill = 0; kill < killsPerChange; kill++) {
      restore();
      change();
      await project.interrupt('dist', '.cache', day, Math.ceil(Math.random() * milliseconds));
      expectServedWhole([lastPaper, nextPaper]);
      await project.build('dist', '.cache', day);
      expect(differences(bytesOf(at('dist')), nextPaper)).toEqual([]);
    }
  },
  6 * 3_600_000,
);

test('a text that vanishes while the paper is built', async () => {
  restore();
  writeArticle(project.content, articles);
  const building = project.build('dist', '.cache', day).catch(() => undefined);
  await new Promise((done) => setTimeout(done, 1500));
  rmSync(at(articleFile(30)));
  await building;
  await project.build('dist', '.cache', day);
  rmSync(at('clean'), { recursive: true, force: true });
  await project.build('clean', '.cache-of-clean', day);
  expect(differences(bytesOf(at('dist')), bytesOf(at('clean')))).toEqual([]);
});
