import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { evening, paperFiles } from '../../demo/paper.ts';
import { writePaper } from '../../demo/paper-folder.ts';
import { buildPublication } from './build.ts';
import { pageAt } from './publications.ts';
import type { Built } from './publications.ts';

vi.setConfig({ hookTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'depeche-pictures-'));
const shown = JSON.parse(readFileSync('docs/pictures/words.json', 'utf8')) as Record<string, string[]>;
const built: Record<string, Built> = {};

beforeAll(async () => {
  writePaper(join(folder, 'paper'), await paperFiles());
  // As when the pictures were taken: how old an article is said to be depends on the day.
  process.env['SOURCE_DATE_EPOCH'] = String(evening);
  built['demo'] = await buildPublication(
    folder,
    'demo',
    join(folder, 'paper'),
    'https://imaginaire.example/',
  );
  built['own'] = await buildPublication(folder, 'own', 'content', 'https://depeche.example/');
});
afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (publication: string, file: string) =>
  (pageAt(built[publication]!, file).document.body.textContent ?? '').replace(/\s+/g, ' ');

test('three articles under the lead have their pictures above their headlines: beside them no word would fit', () => {
  const { document } = pageAt(built['demo']!, 'index.html');
  const seconds = [...document.querySelectorAll('.seconds > .story')];
  expect(seconds.map((story) => story.classList.contains('picture-above'))).toEqual([true, true, false]);
  expect(document.querySelectorAll('.seconds .picture-aside')).toHaveLength(0);
});

test.each([
  ['front', 'demo', 'index.html'],
  ['article', 'own', 'articles/blinken-asie-centrale/index.html'],
])(
  'the words in the picture “%s” of the README are still those of the page: else run npm run pictures',
  (picture, publication, file) => {
    const page = textOf(publication, file);
    const texts = shown[picture] ?? [];
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  },
);
