import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Findings } from '../../src/publication/read-publication.ts';
import { keptBody } from '../../src/store/bodies.ts';
import { keepOutputs, keptOutputs } from '../../src/store/outputs.ts';
import { storeFile } from '../../src/store/store.ts';
import { publication } from '../publication/publication-folder.ts';
import type { PublicationFolder } from '../publication/publication-folder.ts';
import { body, set } from '../publication/texts.ts';

function digestIn(findings: Findings, slug = 'a'): string {
  return findings.publication?.articles.find((article) => article.slug === slug)?.bodyDigest ?? '';
}

function htmlOf(folder: PublicationFolder, findings: Findings, slug = 'a'): string {
  return keptBody(folder.settings.cacheDir, digestIn(findings, slug));
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function bodiesIn({ settings }: PublicationFolder): unknown[] {
  const database = new DatabaseSync(storeFile(settings.cacheDir));
  const rows = database.prepare('select digest from bodies').all();
  database.close();
  return rows.map((row) => row['digest']);
}

const two = { 'articles/a.md': set('title', 'title: B'), 'articles/b.md': body('Autre.') };

test.each<[string, (file: string) => void]>([
  ['that has vanished', (file) => rmSync(file)],
  ['that is empty', (file) => writeFileSync(file, '')],
  ['that is no database', (file) => writeFileSync(file, 'no database '.repeat(1000))],
  ['that is cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
  ['of another form', (file) => change(file, 'pragma user_version = 1')],
  ['of no form', (file) => change(file, 'pragma user_version = 0')],
  ['without one of its tables', (file) => change(file, 'drop table records')],
  ['with another column', (file) => change(file, 'alter table records rename column sum to key')],
])('a store %s is made anew', async (_what, spoil) => {
  const folder = publication(two);
  const first = await folder.read();
  const html = htmlOf(folder, first);
  spoil(storeFile(folder.settings.cacheDir));
  expect(await folder.read()).toEqual(first);
  expect(htmlOf(folder, first)).toBe(html);
  expect(await folder.read()).toEqual({ ...first, readAnew: 0 });
});

test.each([
  ['record is another', `update records set record = replace(record, 'title', 'label')`],
  ['record is of another program', `update records set sum = '00'`],
  ['body has vanished', 'delete from bodies'],
])('a file whose %s is read anew', async (_what, sql) => {
  const folder = publication(two);
  const first = await folder.read();
  change(
    storeFile(folder.settings.cacheDir),
    sql.replace(
      /$/,
      sql.startsWith('update') ? ` where file like '%a.md'` : ` where digest = '${digestIn(first)}'`,
    ),
  );
  expect(await folder.read()).toEqual({ ...first, readAnew: 1 });
  expect(htmlOf(folder, first)).toContain('<p');
});

test('a text that is not the one that was kept is not shown, and made again', async () => {
  const folder = publication(two);
  const first = await folder.read();
  const html = htmlOf(folder, first);
  change(storeFile(folder.settings.cacheDir), `update bodies set html = 'Faux.'`);
  expect(() => htmlOf(folder, first)).toThrow('build again');
  expect(await folder.read()).toEqual(first);
  expect(htmlOf(folder, first)).toBe(html);
});

test('a store in which nothing but the texts is damaged is thrown away when one is asked for', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`articles/a${index}.md`, body(`Un ${index}. `.repeat(500))]),
  );
  const folder = publication(texts);
  const first = await folder.read();
  const file = storeFile(folder.settings.cacheDir);
  change(file, 'vacuum');
  const bytes = readFileSync(file);
  const at = bytes.indexOf('Un 7. Un 7.');
  bytes[at] = 0x58;
  writeFileSync(file, bytes);
  expect(() => htmlOf(folder, first, 'a7')).toThrow('build again');
  const again = await folder.read();
  expect(again.readAnew).toBe(60);
  expect(htmlOf(folder, again, 'a7')).toContain('Un 7.');
});

test('a body that nothing shows for a day leaves the store', async () => {
  const folder = publication({ 'articles/a.md': body('Un.') });
  const digest = async () => digestIn(await folder.read());
  const first = await digest();
  folder.write({ 'articles/a.md': body('Deux.') });
  const second = await digest();
  expect(bodiesIn(folder).sort()).toEqual([first, second].sort());
  change(storeFile(folder.settings.cacheDir), 'update bodies set kept = kept - 2 * 24 * 3600 * 1000');
  folder.write({ 'articles/a.md': body('Trois.') });
  const third = await digest();
  expect(bodiesIn(folder)).toEqual([third]);
});

test('publications share a store, and none removes what another shows', async () => {
  const [one, other] = [publication(two), publication({ 'articles/a.md': body('Un.') })];
  const { cacheDir } = one.settings;
  const first = await one.read();
  change(storeFile(cacheDir), 'update bodies set kept = kept - 2 * 24 * 3600 * 1000');
  other.environment['CACHE_DIR'] = cacheDir;
  const second = await other.read();
  expect(bodiesIn(one)).toContain(digestIn(second));
  expect(await one.read()).toEqual({ ...first, readAnew: 0 });
  expect(htmlOf(one, first)).toContain('<p');
});

test('outputs hold for one folder and one program, as they were written', () => {
  const { cacheDir } = publication({}).settings;
  const place = { cacheDir, outDir: '/site', program: 'p' };
  const outputs = new Map([['index.html', { key: 'k', size: 1, mtimeMs: 2.5 }]]);
  keepOutputs(place, outputs);
  expect(keptOutputs(place)).toEqual(outputs);
  expect(keptOutputs({ ...place, outDir: '/other' })).toEqual(new Map());
  expect(keptOutputs({ ...place, program: 'q' })).toEqual(new Map());
  change(storeFile(cacheDir), `update lists set list = replace(list, '2.5', '3.5')`);
  expect(keptOutputs(place)).toEqual(new Map());
});
