import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { prose } from '../import/importing.ts';

// Each run starts a Node of its own, which takes seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const engine = ['--engine', 'https://github.com/owner/depeche.git'];
const place = () => mkdtempSync(join(tmpdir(), 'depeche-init-'));

function run(command: string, args: string[], environment: Record<string, string> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    env: { ...process.env, NO_COLOR: '1', ...environment },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a paper in a folder with a blank and an accent is there, takes drafts and imports, and has no mistake', () => {
  const folder = join(place(), 'Mon été');
  const made = run('init', [
    folder,
    '--title',
    'Le Courrier',
    '--language',
    'fr',
    '--sections',
    'Monde, Vallée',
    ...engine,
  ]);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain(`CONTENT_DIR='${folder}' npm run dev`);
  expect(made.stdout).toContain('leads nowhere');
  expect(made.stdout).not.toContain('OWNER');
  expect(readdirSync(folder).sort()).toEqual([
    '.github',
    '.gitignore',
    'articles',
    'pages',
    'public',
    'site.yaml',
  ]);

  const environment = { CONTENT_DIR: folder };
  expect(run('new', ['Le bac du lac'], environment).status).toBe(0);
  const text = `Un titre\n\n${[...prose, ...prose].join('\n\n')}\n`;
  const imported = run('import', ['--section', 'vallee', '-'], environment, text);
  expect(imported.status).toBe(0);
  const checked = run('check', [], environment);
  expect(checked).toMatchObject({ status: 0 });
  expect(checked.stdout).toContain('4 files, 0 mistakes');
});

test('a cloned repository that is empty but for git is a folder for a paper', () => {
  const folder = place();
  mkdirSync(join(folder, '.git'));
  expect(run('init', [folder, '--title', 'T', ...engine]).status).toBe(0);
});

test.each<[string, (folder: string) => string[], number, string]>([
  ['no folder', () => [], 2, 'Usage: npm run init'],
  ['no name where nobody can be asked', (folder) => [folder], 1, 'add --title "Its name"'],
  [
    'a folder that holds something',
    (folder) => [join(folder, '..'), '--title', 'T'],
    1,
    'holds something already',
  ],
  [
    'a file',
    () => ['package.json', '--title', 'T'],
    1,
    'package.json is a file: name a folder for the paper',
  ],
  [
    'a folder in a file',
    () => ['package.json/paper', '--title', 'T'],
    1,
    'has a file where a folder should be',
  ],
  ['two folders, where quotes are missing', (folder) => [folder, 'été', '--title', 'T'], 1, 'between quotes'],
  [
    'a wrong address',
    (folder) => [folder, '--title', 'T', '--address', 'x'],
    1,
    '--address: “x” is not a web address: write',
  ],
  ['an unknown option', (folder) => [folder, '--titel', 'T'], 1, '--titel'],
])('%s is refused in words, and nothing is written', (_, args, status, said) => {
  const folder = join(place(), 'paper');
  writeFileSync(join(folder, '..', 'mine.txt'), 'Mine.');
  const refused = run('init', args(folder));
  expect(refused.status).toBe(status);
  expect(refused.stderr).toContain(said);
  expect(refused.stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(folder)).toBe(false);
  expect(readFileSync(join(folder, '..', 'mine.txt'), 'utf8')).toBe('Mine.');
});
