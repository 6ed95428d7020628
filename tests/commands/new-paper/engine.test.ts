import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cloneAddress, engineIn } from '../../../src/commands/new-paper/engine.ts';

test.each([
  ['https://github.com/owner/depeche.git', 'https://github.com/owner/depeche.git'],
  ['git+https://github.com/owner/depeche.git', 'https://github.com/owner/depeche.git'],
  ['github:owner/depeche', 'https://github.com/owner/depeche.git'],
  ['owner/depeche', 'https://github.com/owner/depeche.git'],
  ['git@github.com:owner/depeche.git\n', 'https://github.com/owner/depeche.git'],
  ['ssh://git@git.example.org:2222/press/depeche.git', 'https://git.example.org/press/depeche.git'],
  ['https://git.example.org/press/depeche', 'https://git.example.org/press/depeche'],
])('%j is cloned from %s', (written, address) => expect(cloneAddress(written)).toBe(address));

test.each([
  undefined,
  '',
  '/srv/depeche',
  '../depeche',
  'file:///srv/depeche',
  'https://token@github.com/owner/depeche',
])('%j is no address that others can clone, and a secret in it is never written down', (written) =>
  expect(cloneAddress(written)).toBeUndefined(),
);

test('the program is taken at the tag that its copy stands at, else at that of its version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], { cwd: folder });
  writeFileSync(join(folder, 'package.json'), '{ "version": "0.2.0" }');
  expect(engineIn(folder)).toEqual({ address: undefined, version: 'v0.2.0', isTagged: false });
  git('init');
  git('add', '.');
  git('commit', '-m', 'one');
  git('remote', 'add', 'origin', 'git@github.com:owner/depeche.git');
  git('tag', 'v0.2.0');
  git('tag', 'v0.10.0');
  expect(engineIn(folder)).toEqual({
    address: 'https://github.com/owner/depeche.git',
    version: 'v0.10.0',
    isTagged: true,
  });
  git('commit', '--allow-empty', '-m', 'two');
  expect(engineIn(folder)).toMatchObject({ version: 'v0.2.0', isTagged: true });
});
