import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow, isPlainFile } from '../../src/publication/plain-files.ts';
import { publicFiles } from '../../src/publication/public-files.ts';
import { markdownFiles } from '../../src/publication/read-files.ts';
import { readFront } from '../../src/publication/read-front.ts';
import { readSite } from '../../src/publication/read-site.ts';
import { pictureAt } from '../../src/publication/surroundings.ts';

const root = mkdtempSync(join(tmpdir(), 'plain-files-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const content = join(root, 'content');
const elsewhere = join(root, 'elsewhere');
for (const folder of ['articles/2026', 'public/.well-known', 'public/.git'])
  mkdirSync(join(content, folder), { recursive: true });
mkdirSync(elsewhere);
/** A picture of one pixel. */
const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
writeFileSync(join(elsewhere, 'secret.md'), '');
writeFileSync(join(elsewhere, 'secret.gif'), gif);
for (const file of [
  'articles/a.md',
  'articles/2026/b.md',
  'public/icon.svg',
  'public/.well-known/x',
  'public/.git/y',
])
  writeFileSync(join(content, file), '');
writeFileSync(join(content, 'articles/own.gif'), gif);
symlinkSync('.', join(content, 'articles/loop'));
symlinkSync(elsewhere, join(content, 'articles/outside'));
symlinkSync(join(elsewhere, 'secret.md'), join(content, 'articles/linked.md'));
symlinkSync(join(elsewhere, 'secret.gif'), join(content, 'articles/linked.gif'));
symlinkSync(elsewhere, join(content, 'public/outside'));
for (const pipe of ['articles/pipe.md', 'articles/pipe.gif', 'articles/note', 'site.yaml', 'front.yaml'])
  execFileSync('mkfifo', [join(content, pipe)]);

test('of what lies below a folder, files are told from links and from what is neither', () => {
  expect(filesBelow(join(content, 'articles'), () => false)).toEqual({
    files: ['2026/b.md', 'a.md', 'own.gif'],
    links: ['linked.gif', 'linked.md', 'loop', 'outside'],
    others: ['note', 'pipe.gif', 'pipe.md'],
  });
});

test('articles are plain files; links are named and left out, and a pipe in the place of a text is a mistake', () => {
  const { names, mistakes, warnings } = markdownFiles(content, 'articles');
  expect(names).toEqual(['articles/2026/b.md', 'articles/a.md']);
  expect(mistakes.map(({ file }) => file)).toEqual(['articles/pipe.md']);
  expect(warnings.map(({ file, wrong }) => `${file} ${wrong}`)).toEqual([
    ...['linked.gif', 'linked.md', 'loop', 'outside'].map(
      (name) => `articles/${name} is a link, which is not followed, and is left out`,
    ),
    ...['note', 'pipe.gif'].map((name) => `articles/${name} is neither a file nor a folder`),
  ]);
});

test('no picture is shown that is a pipe, a link or lies behind one', () => {
  const shown = (src: string) => pictureAt(content, 'articles/a.md', src, new Map())?.file;
  expect(shown('own.gif')).toBe('articles/own.gif');
  for (const src of ['pipe.gif', 'linked.gif', 'outside/secret.gif']) expect(shown(src)).toBeUndefined();
  expect(isPlainFile(content, 'articles/loop/own.gif')).toBe(false);
});

test('of public/ nothing behind a link is published', () => {
  expect(publicFiles(join(content, 'public'))).toEqual(['.well-known/x', 'icon.svg']);
});

test('a pipe in the place of site.yaml or front.yaml is not waited for', () => {
  expect(readSite(content, undefined).mistakes[0]?.wrong).toBe('is no file');
  expect(readFront(content)).toEqual({ named: [], mistakes: [] });
});
