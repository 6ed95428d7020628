import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Findings } from '../../src/publication/read-publication.ts';
import { keptBody, MissingBody } from '../../src/store/bodies.ts';
import { keepOutputs, keptOutputs } from '../../src/store/outputs.ts';
import type { Output } from '../../src/store/outputs.ts';
import { storeFile } from '../../src/store/store.ts';
import { png, publication } from '../publication/publication-folder.ts';
import type { PublicationFolder } from '../publication/publication-folder.ts';
import { body } from '../publication/texts.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const texts = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `articles/a${index}.md`,
    body(
      `Texte ${index}, [lié](a${(index + 1) % 12}.md). ![Place](place.png)\n\n`.repeat(1 + (index % 5) * 20),
    ),
  ]),
);
const outputs = new Map<string, Output>(
  Array.from({ length: 12 }, (_, index) => [
    `articles/a${index}/index.html`,
    { key: 'k', size: index, mtimeMs: 2 },
  ]),
);

function placeOf(text: string, bytes: Buffer): number {
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`the store holds no ${text}`);
  return at;
}

/** A repeatable sequence of numbers below one (mulberry32). */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All that is published of a publication; what is missing in the store is made again, as the press does. */
async function shown(
  folder: PublicationFolder,
  cacheDir: string,
): Promise<{ findings: Findings; bodies: string[] }> {
  folder.environment['CACHE_DIR'] = cacheDir;
  const findings = { ...(await folder.read()), readAnew: 0 };
  const bodies = () =>
    findings.publication?.articles.map(({ bodyDigest }) => keptBody(cacheDir, bodyDigest)) ?? [];
  try {
    return { findings, bodies: bodies() };
  } catch (error) {
    if (!(error instanceof MissingBody)) throw error;
    await folder.read();
    return { findings, bodies: bodies() };
  }
}

test('no byte of the store that is flipped changes what is published', async () => {
  const folder = publication({ ...texts, 'articles/place.png': png(40, 30) });
  const { cacheDir } = folder.settings;
  const keptIn = (folder: string) => ({ cacheDir: folder, outDir: '/site', program: 'p' });
  const clean = await shown(folder, cacheDir);
  keepOutputs(keptIn(cacheDir), outputs);
  expect(clean.bodies).toHaveLength(12);
  const bytes = readFileSync(storeFile(cacheDir));
  // The head of the file, where every byte has a meaning; where each table holds its texts; anywhere.
  const known = [
    clean.bodies[7]?.slice(0, 40) ?? '',
    '"mistakes"',
    'articles/a3.md',
    '"version"',
    '/index.html',
    'CREATE TABLE',
    clean.findings.publication?.articles[5]?.bodyDigest ?? '',
  ];
  const random = numbersFrom(1);
  const places = [
    ...Array.from({ length: 14 }, (_, index) => index * 8 + 5),
    ...known.map((text) => placeOf(text, bytes) + 3),
    ...Array.from({ length: 30 }, () => Math.floor(random() * bytes.length)),
  ];
  for (const at of places) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    // A folder for each, since what has a store open remembers of it what was read.
    const spoilt = join(cacheDir, String(at));
    mkdirSync(spoilt);
    writeFileSync(storeFile(spoilt), flipped);
    expect([outputs, new Map()], `byte ${at}`).toContainEqual(keptOutputs(keptIn(spoilt)));
    expect(await shown(folder, spoilt), `byte ${at}`).toEqual(clean);
  }
}, 120_000);
