import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeFile, withStore } from '../../src/store/store.ts';
import { orWithoutCache } from '../../src/store/usable.ts';

const root = mkdtempSync(join(tmpdir(), 'usable-'));
const cacheDir = join(root, 'cache');
const file = storeFile(cacheDir);
let said: string[];
const before = process.env['CACHE_DIR'];

beforeEach(() => {
  rmSync(cacheDir, { recursive: true, force: true });
  mkdirSync(cacheDir);
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
  process.env['CACHE_DIR'] = cacheDir;
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  if (before === undefined) delete process.env['CACHE_DIR'];
  else process.env['CACHE_DIR'] = before;
  rmSync(root, { recursive: true });
});

function otherDatabase(): void {
  const database = new DatabaseSync(file);
  database.exec('create table photos (id)');
  database.close();
}

test.each<[string, () => void]>([
  ['that is new', () => rmSync(cacheDir, { recursive: true })],
  ['that is empty', () => undefined],
  ['with our store', () => withStore(cacheDir, () => undefined)],
  ['with an empty file for a store', () => writeFileSync(file, '')],
])('a folder %s is used, and nothing is said', (_what, make) => {
  make();
  orWithoutCache(cacheDir);
  expect(process.env['CACHE_DIR']).toBe(cacheDir);
  expect(said).toEqual([]);
});

test.each<[string, () => void, string]>([
  ["another program's database", otherDatabase, 'holds a store.sqlite that this program has not made'],
  [
    'another file',
    () => writeFileSync(file, 'x'.repeat(500)),
    'holds a store.sqlite that this program has not made',
  ],
])('%s in the place of the store is left alone, and the run does without', (_what, make, why) => {
  make();
  const bytes = readFileSync(file);
  orWithoutCache(cacheDir);
  expect(said).toEqual([
    `${cacheDir} (CACHE_DIR) ${why}: this run keeps nothing for the next. Name another folder with CACHE_DIR.`,
  ]);
  expect(process.env['CACHE_DIR']).not.toBe(cacheDir);
  expect(readFileSync(file)).toEqual(bytes);
});

test('a run does without a folder that cannot be written', () => {
  const inFile = join(root, 'file');
  writeFileSync(inFile, '');
  orWithoutCache(join(inFile, 'cache'));
  expect(said[0]).toContain('(CACHE_DIR) cannot be written (ENOTDIR): this run keeps nothing for the next.');
  expect(process.env['CACHE_DIR']).toMatch(/depeche-/);
});
