/** Whole builds of one copy of the project: at the same time, into a folder beside it, and with another's integration. */
import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { DatabaseSync } from 'node:sqlite';
import { writeCorpus } from '../../bench/corpus.ts';
import { storeFile } from '../../src/store/store.ts';
import { bytesOf, differences, projectCopy } from '../slow/project-copy.ts';
import { withoutTestRunner } from './build.ts';

const project = projectCopy();
const beside = `${project.root}-site`;
afterAll(() => {
  for (const folder of [project.root, beside]) rmSync(folder, { recursive: true, force: true });
}, 60_000);
writeCorpus(project.content, 12);

const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
const build = (environment: Record<string, string>) =>
  promisify(execFile)(node, ['src/press/build.ts'], {
    cwd: project.root,
    env: { ...withoutTestRunner(process.env), SOURCE_DATE_EPOCH: '1764000000', ...environment },
  });

test('builds at once leave what one alone does: into two folders side by side, into one folder in turn', async () => {
  mkdirSync(beside);
  const said = await Promise.all([
    build({ OUT_DIR: 'one', CACHE_DIR: '.cache/one' }),
    build({ OUT_DIR: beside, CACHE_DIR: '.cache/one' }),
    build({ OUT_DIR: 'one', CACHE_DIR: '.cache/one' }),
  ]);
  expect(said.filter(({ stderr }) => stderr.includes('one: another build is at work on it'))).toHaveLength(1);
  await build({ OUT_DIR: 'alone', CACHE_DIR: '.cache/three' });
  const alone = bytesOf(join(project.root, 'alone'));
  expect(alone.size).toBeGreaterThan(12);
  expect(differences(bytesOf(join(project.root, 'one')), alone)).toEqual([]);
  expect(differences(bytesOf(beside), alone)).toEqual([]);
});

test('another integration is told of every page, printed anew or not', async () => {
  appendFileSync(
    join(project.root, 'astro.config.mjs'),
    `
import { writeFileSync } from 'node:fs';
config.integrations.push({
  name: 'another',
  hooks: {
    'astro:build:done': ({ pages }) => writeFileSync('pages.json', JSON.stringify(pages.map(({ pathname }) => pathname))),
  },
});
`,
  );
  project.replace('astro.config.mjs', 'export default defineConfig(', 'const config = (');
  appendFileSync(join(project.root, 'astro.config.mjs'), 'export default defineConfig(config);\n');
  const pages = async () => {
    await build({ OUT_DIR: 'alone', CACHE_DIR: '.cache/three' });
    return (JSON.parse(readFileSync(join(project.root, 'pages.json'), 'utf8')) as string[]).sort();
  };
  const first = await pages();
  expect(first).toContain('articles/depeche-000011/');
  expect(first).toHaveLength(
    [...bytesOf(join(project.root, 'alone')).keys()].filter((file) => file.endsWith('.html')).length,
  );
  expect(await pages()).toEqual(first);
});

test('texts that are damaged where they are kept are made again while the site is printed', async () => {
  const store = new DatabaseSync(storeFile(join(project.root, '.cache', 'three')));
  store.exec(`update bodies set html = 'Faux.'; delete from lists`);
  store.close();
  await build({ OUT_DIR: 'alone', CACHE_DIR: '.cache/three' });
  expect(differences(bytesOf(join(project.root, 'alone')), bytesOf(join(project.root, 'one')))).toEqual([]);
});

test('a cache that cannot be used is said in a line and done without', async () => {
  const { stderr } = await build({ OUT_DIR: 'alone', CACHE_DIR: 'package.json/cache' });
  expect(stderr).toContain(
    'package.json/cache (CACHE_DIR) cannot be written (ENOTDIR): this run keeps nothing',
  );
  expect(differences(bytesOf(join(project.root, 'alone')), bytesOf(join(project.root, 'one')))).toEqual([]);
});

test('a page that cannot be rendered ends the build', async () => {
  project.replace('src/pages/404.astro', '---\n', "---\nthrow new Error('no page');\n");
  await expect(build({ OUT_DIR: 'alone', CACHE_DIR: '.cache/three' })).rejects.toThrow('no page');
});
