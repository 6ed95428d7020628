import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { build, contentsOf } from './press.ts';
import { anyEdit, firstDraft } from './publication-edits.ts';

const root = mkdtempSync(join(tmpdir(), 'incremental-'));
afterAll(() => {
  rmSync(root, { recursive: true });
}, 120_000);

let count = 0;
function folders(name = String(++count)) {
  const folder = join(root, name);
  return { content: join(folder, 'content'), out: join(folder, 'out'), cache: join(folder, 'cache') };
}

test(
  'after any sequence of edits, an incremental build leaves what a clean one does',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        async (visits) => {
          const draft = firstDraft();
          const kept = folders();
          for (const edits of visits) {
            for (const edit of edits) edit(draft);
            await build(draft, kept);
          }
          const clean = folders();
          await build(draft, clean);
          expect(contentsOf(kept.out)).toEqual(contentsOf(clean.out));
        },
      ),
      { numRuns: 200 },
    );
  },
);

const article = {
  title: 'Un',
  published: '2023-02-28',
  section: 'monde',
  topics: [],
  aliases: [],
  draft: false,
  linksTo: 'a',
  text: 'Texte',
};

/** 60 articles, a day apart, in turn in two sections. */
function sixty() {
  const draft = firstDraft();
  for (let index = 0; index < 60; index++) {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    draft.articles.set(`a${index}`, { ...article, published: day, section: index % 2 ? 'monde' : 'arts' });
  }
  return draft;
}

/** The front page, the sections, the archive, the page for what is missing, robots.txt. */
const fixed = 5;

test('a build in which nothing has changed makes only what has no key', async () => {
  const folder = folders();
  await build(sixty(), folder);
  expect(await build(sixty(), folder)).toBe(fixed);
});

test('an article that is added makes itself and its preview, its neighbour, its lists and feeds again, and no more', async () => {
  const folder = folders();
  const draft = sixty();
  const all = await build(draft, folder);
  draft.articles.set('new', { ...article, published: '2024-05-01' });
  // Two articles, one as Markdown and the sums of its month, a preview, the section, the month, the year, three feeds of the site and three of the section, the sitemap.
  expect(await build(draft, folder)).toBe(15 + fixed);
  expect(all).toBeGreaterThan(70);
});

test('what was touched or cut off by another is put right, and what another put there stays', async () => {
  const folder = folders();
  await build(sixty(), folder);
  const right = contentsOf(folder.out);
  const [first = '', second = ''] = Object.keys(right).filter((file) => !file.endsWith('.json'));
  writeFileSync(folder.out + first, '');
  rmSync(folder.out + second);
  mkdirSync(join(folder.out, 'elsewhere'));
  writeFileSync(join(folder.out, 'elsewhere', 'other.html'), 'not ours');
  rmSync(folder.content, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await build(sixty(), folder);
  expect(contentsOf(folder.out)).toEqual({ ...right, '/elsewhere/other.html': 'not ours' });
});

test('two publications that are built into one folder in turn leave nothing of each other', async () => {
  const one = folders();
  const draft = firstDraft();
  draft.articles.set('other', { ...article, title: 'Deux' });
  const other = { ...one, content: join(root, 'other') };
  await build(sixty(), one);
  const alone = contentsOf(one.out);
  await build(draft, other);
  const clean = folders();
  await build(draft, clean);
  expect(contentsOf(one.out)).toEqual(contentsOf(clean.out));
  await build(sixty(), one);
  expect(contentsOf(one.out)).toEqual(alone);
});
