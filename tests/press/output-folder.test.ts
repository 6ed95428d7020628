import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claimed } from '../../src/press/claim.ts';
import { listedFiles, writeList } from '../../src/press/output-list.ts';
import { outputListPath } from '../../src/site/paths.ts';
import { OutputFolder } from '../../src/press/output-folder.ts';
import { refusal } from '../../src/press/output-place.ts';
import { contentsOf } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'output-folder-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const workDir = join(root, 'kept');

let count = 0;
/** A new folder with these files. */
function folderWith(files: Record<string, string>): string {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A build that writes each of these files with its own name in it. */
function buildInto(outDir: string, files: string[], former: Partial<Parameters<typeof claimed>[1]> = {}) {
  const claim = claimed(outDir, { isOwnDist: false, recorded: [], published: [], ...former });
  const folder = new OutputFolder(outDir, workDir, claim.files);
  folder.makeReadyFor(files, files);
  for (const file of files) write(join(folder.printing, file), file);
  folder.settle(files);
  return claim.notice;
}

const ourPage =
  '<!DOCTYPE html><html lang="fr"><head><meta http-equiv="content-security-policy" content="default-src \'none\'; …">';

test('a missing or an empty folder is free', () => {
  for (const folder of [folderWith({}), join(root, 'none', 'yet'), folderWith({ '.git/HEAD': 'ref' })]) {
    buildInto(folder, ['index.html', 'a/index.html']);
    expect(Object.keys(contentsOf(folder))).toEqual(
      expect.arrayContaining(['/.depeche.json', '/a/index.html', '/index.html']),
    );
  }
});

test('the list names what the build wrote, in the same bytes each time', () => {
  const folder = folderWith({});
  buildInto(folder, ['index.html', 'b/index.html', 'a/index.html']);
  const list = readFileSync(join(folder, outputListPath), 'utf8');
  expect(listedFiles(folder)).toEqual(['a/index.html', 'b/index.html', 'index.html']);
  buildInto(folder, ['a/index.html', 'index.html', 'b/index.html']);
  expect(readFileSync(join(folder, outputListPath), 'utf8')).toBe(list);
});

test.each<[string, Record<string, string>]>([
  ['a thesis', { 'thesis.txt': 'mine' }],
  ['a site of another make', { 'index.html': '<!doctype html><title>Mine</title>' }],
  ['a hidden file', { '.env': 'mine' }],
  [
    'a list that names a file outside',
    { [outputListPath]: '{"files":["../thesis.txt"]}', 'thesis.txt': 'mine' },
  ],
  ['a list that is cut off', { [outputListPath]: '{"files":["thesis.t', 'thesis.txt': 'mine' }],
  ['a page of ours and one file more', { 'index.html': ourPage, 'articles/a/notes.txt': 'mine' }],
])('a folder with %s and no list of ours is refused, and untouched', (_what, files) => {
  const folder = folderWith(files);
  const before = contentsOf(folder);
  expect(() => buildInto(folder, ['index.html'])).toThrow(
    /^OUT_DIR is .* which holds what no build has written .*: name a new or an empty folder/,
  );
  expect(contentsOf(folder)).toEqual(before);
});

test('a build removes what a former build wrote and it does not, and nothing else', () => {
  const folder = folderWith({});
  buildInto(folder, ['index.html', 'old/index.html', 'articles/a/index.html']);
  for (const file of ['CNAME', '.git/HEAD', 'thesis.txt', 'articles/a/notes.txt'])
    write(join(folder, file), 'mine');
  buildInto(folder, ['index.html']);
  expect(Object.keys(contentsOf(folder))).toEqual([
    '/.depeche.json',
    '/.git/HEAD',
    '/CNAME',
    '/articles/a/notes.txt',
    '/index.html',
    '/thesis.txt',
  ]);
  expect(existsSync(join(folder, 'old'))).toBe(false);
});

test.each([
  ['where there was a page, a file', ['a/index.html'], ['a']],
  ['where there was a file, a page', ['a'], ['a/index.html']],
])('%s', (_what, first, second) => {
  const folder = folderWith({});
  buildInto(folder, first);
  buildInto(folder, second);
  expect(Object.keys(contentsOf(folder))).toEqual(['/.depeche.json', `/${second[0]}`]);
});

test.each(['a', 'a/index.html', 'index.html'])(
  'a file of another’s at %s, where a page is to be written, is not written over, also not by the next build',
  (place) => {
    const folder = folderWith({});
    buildInto(folder, ['other.html']);
    write(join(folder, place), 'mine');
    for (let times = 0; times < 2; times++)
      expect(() => buildInto(folder, ['index.html', 'a/index.html'])).toThrow(
        `${place} was not written by a build`,
      );
    expect(readFileSync(join(folder, place), 'utf8')).toBe('mine');
  },
);

test('nothing is written or removed through a link', () => {
  const elsewhere = folderWith({ 'index.html': 'mine', 'page.html': 'mine' });
  const folder = folderWith({});
  buildInto(folder, ['index.html', 'a/index.html', 'b/index.html']);
  rmSync(join(folder, 'index.html'));
  symlinkSync(join(elsewhere, 'page.html'), join(folder, 'index.html'));
  buildInto(folder, ['index.html', 'a/index.html', 'b/index.html']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('index.html');
  rmSync(join(folder, 'a'), { recursive: true });
  symlinkSync(elsewhere, join(folder, 'a'));
  expect(() => buildInto(folder, ['index.html', 'a/index.html'])).toThrow('/a was not written by a build');
  buildInto(folder, ['index.html', 'b/index.html']);
  expect(contentsOf(elsewhere)).toEqual({ '/index.html': 'mine', '/page.html': 'mine' });
});

test('the files of a former version, which kept no list, are taken over', () => {
  const former = {
    'index.html': ourPage,
    'articles/a/index.html': ourPage,
    'articles/a/p.jpg': '…',
    'rss.xml': '<rss/>',
    'favicon.svg': '<svg/>',
  };
  const folder = folderWith(former);
  expect(buildInto(folder, ['index.html'], { published: ['favicon.svg'] })).toContain('taken over');
  expect(Object.keys(contentsOf(folder))).toEqual(['/.depeche.json', '/index.html']);
});

test('a folder whose every file is recorded as ours is taken over', () => {
  const folder = folderWith({ 'index.html': 'a page', 'x.txt': 'a text' });
  expect(() => buildInto(folder, ['index.html'], { recorded: ['index.html'] })).toThrow('(x.txt)');
  expect(buildInto(folder, ['index.html'], { recorded: ['index.html', 'x.txt'] })).toContain('taken over');
  expect(Object.keys(contentsOf(folder))).toEqual(['/.depeche.json', '/index.html']);
});

test('the program’s own dist/ is taken over, and what no version wrote stays in it', () => {
  const folder = folderWith({ 'old/index.html': ourPage, CNAME: 'mine', 'mine/index.html': 'mine' });
  expect(buildInto(folder, ['index.html'], { isOwnDist: true })).toMatch(
    /taken over.* stays \(CNAME and 1 more\)/,
  );
  expect(Object.keys(contentsOf(folder))).toEqual([
    '/.depeche.json',
    '/CNAME',
    '/index.html',
    '/mine/index.html',
  ]);
});

const checkout = folderWith({
  'src/a.ts': '',
  'docs/guide.md': '',
  'content/site.yaml': '',
  'content/articles/a.md': '',
  '.cache/x': '',
});
execFileSync('git', ['init', '--quiet'], { cwd: checkout });
execFileSync('git', ['add', 'src', 'docs'], { cwd: checkout });
const home = folderWith({ 'papers/site.yaml': '' });
const around = { checkout, contentDir: join(home, 'papers'), cacheDir: join(checkout, '.cache'), home };
for (const [name, target] of Object.entries({
  toPapers: around.contentDir,
  toHome: home,
  toSource: join(checkout, 'src'),
}))
  symlinkSync(target, join(root, name));

test.each([
  ['/', 'holds your home folder'],
  [home, 'is your home folder'],
  [root, 'holds your home folder'],
  [checkout, 'is the folder of the program'],
  [around.contentDir, 'is the publication'],
  [join(around.contentDir, 'articles', 'new'), 'lies in the folder of the publication'],
  [join(root, 'toPapers'), 'is the publication'],
  [join(root, 'toPapers', 'new', 'er'), 'lies in the folder of the publication'],
  [join(root, 'toHome'), 'is your home folder'],
  [join(checkout, 'src'), 'lies in the program’s own folder src'],
  [join(root, 'toSource', 'new'), 'lies in the program’s own folder src'],
  [join(checkout, 'docs', 'guide.md'), 'is no folder'],
  [join(checkout, 'docs'), 'is a folder of the program that git tracks'],
  [join(checkout, '.cache'), 'is what is kept between builds'],
])('a site is never written into %s', (outDir, why) => {
  expect(refusal(outDir, around)).toContain(why);
});

test('a publication is not written over by a site that lies around it', () => {
  expect(
    refusal(checkout, { ...around, checkout: join(root, 'other'), contentDir: join(checkout, 'content') }),
  ).toBe('holds the publication');
});

test('a link that leads nowhere is followed', () => {
  symlinkSync(join(around.contentDir, 'not-yet'), join(root, 'dangling'));
  expect(refusal(join(root, 'dangling'), around)).toBe('lies in the folder of the publication');
});

test.each(['dist', 'site', 'docs/new', '../dist'])('%s of the program may be the output folder', (name) => {
  expect(refusal(join(checkout, name), around)).toBeUndefined();
});

test('a folder that git tracks may be the output folder when it holds a site of ours', () => {
  writeList(join(checkout, 'docs'), ['index.html']);
  expect(refusal(join(checkout, 'docs'), around)).toBeUndefined();
});
