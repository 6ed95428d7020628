import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serverFilesFolder, writeServerFiles } from '../../src/press/server-files.ts';

const root = mkdtempSync(join(tmpdir(), 'server-files-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
function place(): { outDir: string; file: string } {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  return { outDir: join(folder, 'dist'), file: join(folder, 'deploy', 'nginx.conf') };
}
const write = (outDir: string, text: string) => writeServerFiles(outDir, [['nginx.conf', text]]);

test.each([
  ['/a/dist', '/a/deploy'],
  ['/srv/paper', '/srv/paper-deploy'],
])('beside %s they lie in %s', (outDir, folder) => {
  expect(serverFilesFolder(outDir)).toBe(folder);
});

test('what a build wrote, the next writes anew', () => {
  const { outDir, file } = place();
  expect(write(outDir, 'one\n')).toEqual([]);
  expect(write(outDir, 'two\n')).toEqual([]);
  expect(readFileSync(file, 'utf8')).toMatch(/^# Written by the build.*\ntwo\n$/);
});

test.each([
  ['another wrote', () => 'server {}\n'],
  ['was changed since', (ours: string) => ours.replace('one', 'mine')],
])('what %s stays, and the build says so', (_, changed) => {
  const { outDir, file } = place();
  write(outDir, 'one\n');
  const theirs = changed(readFileSync(file, 'utf8'));
  writeFileSync(file, theirs);
  expect(write(outDir, 'two\n')).toEqual([expect.stringContaining('stays as it is')]);
  expect(readFileSync(file, 'utf8')).toBe(theirs);
});

test('nothing is written through a link', () => {
  const { outDir, file } = place();
  write(outDir, 'one\n');
  const target = join(root, 'target');
  writeFileSync(target, 'mine');
  rmSync(file);
  symlinkSync(target, file);
  expect(write(outDir, 'two\n')).toEqual([expect.stringContaining('stays as it is')]);
  expect(readFileSync(target, 'utf8')).toBe('mine');
});

test('where the folder cannot be, the build goes on and says so', () => {
  const { outDir } = place();
  writeFileSync(serverFilesFolder(outDir), 'a file');
  expect(write(outDir, 'one\n')).toEqual([expect.stringContaining('the site itself is whole')]);
});
