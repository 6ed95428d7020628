import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { badFields } from './bad-fields.ts';
import { badPlaces } from './bad-places.ts';
import { badRights } from './bad-rights.ts';
import { badSources } from './bad-sources.ts';
import { badTexts } from './bad-texts.ts';
import { badYaml } from './bad-yaml.ts';
import { publicationIn } from './publication-folder.ts';
import { siteYaml } from './texts.ts';

const badFiles = [...badFields, ...badSources, ...badRights, ...badPlaces, ...badYaml, ...badTexts];
const claims = badFiles.flatMap(([file, , ...report]) => report.map((line) => `${file}:${line}`));
const folder = publicationIn({
  'site.yaml': siteYaml(),
  ...Object.fromEntries(badFiles.map(([file, content]) => [file, content])),
});
const reported = new Map<string, string[]>();

beforeAll(async () => {
  for (const mistake of (await folder.read()).mistakes)
    reported.set(mistake.file, [...(reported.get(mistake.file) ?? []), mistakeLine(mistake)]);
});
afterAll(() => {
  rmSync(dirname(folder.contentDir), { recursive: true });
});

test.each(badFiles)('%s gets its own lines of the report and no others', (file, _content, ...report) => {
  expect(reported.get(file) ?? []).toEqual(report.map((line) => `${file}:${line}`));
});

test('each line of the report says file, line, field, what is wrong and what to write instead', () => {
  expect(claims.length).toBeGreaterThan(100);
  for (const claim of claims) expect(claim).toMatch(/^(articles|pages)\/[^:]+:\d+(:\d+)?: [^:]+: .+: .+$/);
});

test('one build names every mistake, those of site.yaml too, exits 1 and shows no stack trace', () => {
  folder.write({ 'site.yaml': siteYaml('langage: fr') });
  const { status, stdout, stderr } = run('node_modules/.bin/astro', 'build');
  const lines = `${stdout}\n${stderr}`.split('\n');
  expect(status).toBe(1);
  expect(lines).toContain('site.yaml:10: langage: is not a known key: write language, or remove the line');
  expect(lines).toEqual(expect.arrayContaining(claims));
}, 120_000);

test('the check of the content alone says the same, ends with the counts and exits 1', () => {
  folder.write({ 'site.yaml': siteYaml() });
  const { status, stdout, stderr } = run('node_modules/.bin/node', 'src/commands/check.ts');
  expect(stderr.split('\n')).toEqual(expect.arrayContaining(claims));
  // One text is a comment, which would be public in its Markdown.
  expect(stdout).toBe(`${badFiles.length} files, ${claims.length} mistakes, 1 warning, 0 held back.\n`);
  expect(status).toBe(1);
}, 60_000);

function run(command: string, ...args: string[]) {
  const path = `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  return spawnSync(resolve(command), args, {
    encoding: 'utf8',
    env: { ...process.env, ...folder.environment, PATH: path, NO_COLOR: '1' },
  });
}
