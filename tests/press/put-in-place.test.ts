/** A build that is ended at any moment leaves a whole paper, and the next one completes it. */
import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claimed } from '../../src/press/claim.ts';
import { OutputFolder } from '../../src/press/output-folder.ts';
import { putInPlace } from '../../src/press/put-in-place.ts';
import { stagings } from '../../src/press/staging.ts';
import { contentsOf, write } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'put-in-place-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A paper: each file, and the files that it links to. */
type Paper = Record<string, string[]>;

const before: Paper = {
  'index.html': ['a/index.html', 'b/index.html', 'topics/x/index.html'],
  'a/index.html': ['b/index.html', 'index.html'],
  'b/index.html': ['a/index.html', 'b/picture.png', 'index.html'],
  'b/picture.png': [],
  'topics/x/index.html': ['a/index.html', 'index.html'],
  old: [],
};
const after: Paper = {
  'index.html': ['a/index.html', 'c/index.html', 'topics/y/index.html'],
  'a/index.html': ['c/index.html', 'index.html'],
  'c/index.html': ['a/index.html', 'c/picture.png', 'index.html'],
  'c/picture.png': [],
  'topics/y/index.html': ['c/index.html', 'index.html'],
  'old/index.html': ['a/index.html'],
};

let count = 0;
function places() {
  const folder = join(root, String(++count));
  return { outDir: join(folder, 'site'), workDir: join(folder, 'work') };
}

/** A build as the press makes one: it first completes what another has left. */
function build(paper: Paper, { outDir, workDir }: ReturnType<typeof places>): void {
  const ours = () => claimed(outDir, { isOwnDist: false, recorded: [], published: [] }).files;
  for (const staging of stagings(outDir, workDir)) {
    const ready = staging.ready();
    if (ready) putInPlace(ready, outDir, ours());
    staging.end();
  }
  const folder = new OutputFolder(outDir, workDir, ours());
  folder.makeReadyFor(Object.keys(paper), Object.keys(paper));
  for (const [file, links] of Object.entries(paper)) write(join(folder.printing, file), textOf(file, links));
  folder.settle(Object.keys(paper));
}

function textOf(file: string, links: string[]): string {
  return `${file}: ${links.join(' ')}`;
}

/** Does some work that is ended by an error at the change of the file system with this number; whether it was. */
function endedAt(change: number, work: () => void): boolean {
  const names = ['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'writeFileSync'] as const;
  const originals = names.map((name) => [name, fs[name]] as const);
  let changes = 0;
  const end = new Error('killed');
  for (const [name, original] of originals)
    Object.assign(fs, {
      [name]: (...parameters: never[]) => {
        if (changes++ >= change) throw end;
        return (original as (...all: never[]) => unknown)(...parameters);
      },
    });
  syncBuiltinESMExports();
  try {
    work();
    return false;
  } catch (error) {
    if (error !== end) throw error;
    return true;
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original });
    syncBuiltinESMExports();
  }
}

/** From the front page, each link leads to a file that is whole and of one of the two papers. */
function expectWhole(outDir: string, papers: Paper[]): void {
  const files = contentsOf(outDir);
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = files[`/${file}`];
    const paper = papers.find((one) => one[file] && textOf(file, one[file]) === text);
    expect(paper, `${file}: ${text}`).toBeDefined();
    paper?.[file]?.forEach(follow);
  };
  follow('index.html');
}

test('ended at any change of the disk, a build leaves a whole paper, and the next completes it', () => {
  let change = 0;
  for (; ; change++) {
    const at = places();
    build(before, at);
    const isEnded = endedAt(change, () => build(after, at));
    expectWhole(at.outDir, [before, after]);
    if (!isEnded) break;
    build(after, at);
    const clean = places();
    build(after, clean);
    expect(contentsOf(at.outDir)).toEqual(contentsOf(clean.outDir));
  }
  expect(change).toBeGreaterThan(20);
});

test('until all is printed, nothing of the last paper is touched', () => {
  const at = places();
  build(before, at);
  const last = contentsOf(at.outDir);
  const folder = new OutputFolder(at.outDir, at.workDir, Object.keys(before));
  folder.makeReadyFor(Object.keys(after), Object.keys(after));
  write(join(folder.printing, 'index.html'), 'half a pa');
  expect(contentsOf(at.outDir)).toEqual(last);
});

test('a first paper is there at once', () => {
  const at = places();
  let change = 0;
  while (endedAt(change++, () => build(before, at)))
    if (fs.existsSync(at.outDir)) expectWhole(at.outDir, [before]);
});

test('where no file can be renamed into the folder from elsewhere, what is not ready lies in it', () => {
  const at = places();
  // A file in the place of the folder for what is not ready stands for another disk.
  write(join(at.workDir, 'staging', 'printing'), '');
  expect(() => build(before, at)).not.toThrow();
  build(after, at);
  expect(Object.keys(contentsOf(at.outDir))).toEqual(
    ['.depeche.json', ...Object.keys(after)].map((file) => `/${file}`).sort(),
  );
  expect(readFileSync(join(at.workDir, 'staging', 'printing'), 'utf8')).toBe('');
});
