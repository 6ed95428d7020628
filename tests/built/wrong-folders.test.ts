/** Whole builds, in a copy of the project, into folders that are not fit for it. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { bytesOf, projectCopy } from '../slow/project-copy.ts';
import { withoutTestRunner } from './build.ts';

const project = projectCopy();
afterAll(() => {
  rmSync(project.root, { recursive: true });
}, 60_000);
writeCorpus(project.content, 3);
symlinkSync('content', join(project.root, 'link'));
mkdirSync(join(project.root, 'full'));
writeFileSync(join(project.root, 'full', 'thesis.txt'), 'mine');

/** `npm run build` with these variables: its exit status and what it said on standard error. */
function build(environment: Record<string, string>): Promise<{ code: number | string | null; said: string }> {
  const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
  return new Promise((done) => {
    execFile(
      node,
      ['src/press/build.ts'],
      { cwd: project.root, env: { ...withoutTestRunner(process.env), ...environment } },
      (error, _stdout, said) => done({ code: error ? (error.code ?? null) : 0, said: said.trim() }),
    );
  });
}

test.each<[Record<string, string>, RegExp]>([
  [{ OUT_DIR: 'full' }, /thesis\.txt.*name a new or an empty folder/],
  [
    { OUT_DIR: 'content/articles' },
    /lies in the folder of the publication: name a folder for the site alone/,
  ],
  [{ OUT_DIR: 'link' }, /is the publication: name a folder/],
  [{ OUT_DIR: 'src' }, /own folder src: name a folder/],
  [{ OUT_DIR: '.' }, /is the folder of the program: name a folder/],
  [{ OUT_DIR: '/' }, /holds your home folder: name a folder/],
  [{ OUT_DIR: 'package.json' }, /is no folder: name a folder/],
  [{ OUT_DIR: 'package.json/site' }, /\(OUT_DIR\) has a file where a folder should be/],
  [{ SOURCE_DATE_EPOCH: '-1' }, /^SOURCE_DATE_EPOCH: .* write one such as/],
])('with %j a build touches nothing and ends with one sentence', async (environment, sentence) => {
  const before = everything();
  const { code, said } = await build(environment);
  expect(said).toMatch(sentence);
  expect(said.split('\n')).toHaveLength(1);
  expect(code).toBe(1);
  expect(everything()).toEqual(before);
});

function everything() {
  const top = readdirSync(project.root).filter((name) => !['.cache', '.astro'].includes(name));
  return [top, ...['content', 'src', 'full'].map((folder) => bytesOf(join(project.root, folder)))];
}

test('a second build keeps what another has put into the folder, and the icons whatever their times', async () => {
  const first = await build({ OUT_DIR: 'site' });
  expect(first).toEqual({ code: 0, said: '' });
  const site = join(project.root, 'site');
  writeFileSync(join(site, 'CNAME'), 'mine');
  rmSync(join(project.content, 'articles', 'depeche-000001.md'));
  for (const icon of ['favicon.svg', 'apple-touch-icon.png']) utimesSync(join(site, icon), 1, 1);
  const second = await build({ OUT_DIR: 'site' });
  expect(second).toEqual({ code: 0, said: '' });
  for (const file of ['CNAME', 'favicon.svg', 'apple-touch-icon.png'])
    expect(existsSync(join(site, file))).toBe(true);
  const { files } = JSON.parse(readFileSync(join(site, '.depeche.json'), 'utf8')) as { files: string[] };
  const there = [...bytesOf(site).keys()].map((file) => file.slice(1));
  expect([...files, '.depeche.json', 'CNAME'].sort()).toEqual(there.sort());
});
