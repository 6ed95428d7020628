import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { Fault } from '../../src/publication/fault.ts';
import { faultSentence } from '../../src/publication/fault-sentence.ts';

const root = mkdtempSync(join(tmpdir(), 'fault-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const folders = { OUT_DIR: join(root, 'out'), CACHE_DIR: join(root, 'cache') };
writeFileSync(folders.OUT_DIR, '');
mkdirSync(folders.CACHE_DIR);
symlinkSync('loop', join(folders.CACHE_DIR, 'loop'));

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const inTheWay = 'has a file where a folder should be, or a folder where a file should be: move it away';

test.each<[string, unknown, string]>([
  ['a sentence of our own', new Fault('A: is wrong: write B'), 'A: is wrong: write B'],
  [
    'a file for a folder',
    errorOf(() => mkdirSync(join(root, 'out', 'a', 'b'), { recursive: true })),
    `${root}/out/a/b: ${root}/out (OUT_DIR) ${inTheWay}, or name another folder with OUT_DIR.`,
  ],
  [
    'a folder for a file',
    errorOf(() => writeFileSync(folders.CACHE_DIR, '')),
    `${root}/cache (CACHE_DIR) ${inTheWay}, or name another folder with CACHE_DIR.`,
  ],
  [
    'a link that leads in a circle',
    errorOf(() => readdirSync(join(folders.CACHE_DIR, 'loop'))),
    `${root}/cache/loop: ${root}/cache (CACHE_DIR) has a link where a file should be: remove the link, or name another folder with CACHE_DIR.`,
  ],
  [
    'a database that cannot be opened',
    errorOf(() => new DatabaseSync(join(root, 'none', 'x.sqlite'))),
    'a folder that the build writes cannot be written: allow writing there.',
  ],
  [
    'a full disk that only the cause of an error tells of',
    new Error('hook failed', { cause: full }),
    'is full: make room on its disk',
  ],
  [
    'a full disk of which the bundler tells',
    new Error('Build failed: No space left on device (os error 28)'),
    'is full: make room on its disk',
  ],
  [
    'a file that a thread may not write',
    new Error(`EACCES: permission denied, open '${root}/out/a.html'`),
    `${root}/out/a.html: ${root}/out (OUT_DIR) cannot be written: allow writing there, or name another folder with OUT_DIR.`,
  ],
])('%s ends a run with a sentence', (_what, error, sentence) => {
  expect(faultSentence(error, folders)).toContain(sentence);
});

test.each([new TypeError('x is not a function'), new Error('EVERYTHING: is wrong'), undefined])(
  'a fault of the program keeps its stack',
  (error) => {
    expect(faultSentence(error, folders)).toBeUndefined();
  },
);
