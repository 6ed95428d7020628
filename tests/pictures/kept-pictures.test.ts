import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptPicture } from '../../src/pictures/kept-pictures.ts';
import { twoColours } from './metadata.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const source = join(folder, 'a.png');
const cache = join(folder, 'cache');
const file = { path: 'a.png.40.webp', width: 40, height: 20, format: 'webp', maxBytes: 60_000 } as const;
const keptFiles = () =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a picture is made once, and made again when what is kept of it is damaged', async () => {
  writeFileSync(source, await twoColours().png().toBuffer());
  const made = await keptPicture(cache, { source, version: '1', file });
  const [kept, ...others] = keptFiles() as [string];
  expect(others).toEqual([]);
  // What is kept is what is given: another content with its own digest would be, too.
  expect(Buffer.from(await keptPicture(cache, { source, version: '1', file }))).toEqual(Buffer.from(made));
  const bytes = readFileSync(kept);
  for (const place of [0, 31, 32, bytes.length - 1]) {
    const flipped = Buffer.from(bytes);
    flipped[place]! ^= 1;
    writeFileSync(kept, flipped);
    expect(Buffer.from(await keptPicture(cache, { source, version: '1', file }))).toEqual(Buffer.from(made));
    expect(readFileSync(kept)).toEqual(bytes);
  }
});

test('another picture and another size are made anew', async () => {
  await keptPicture(cache, { source, version: '1', file: { ...file, width: 30 } });
  writeFileSync(source, await twoColours().negate().png().toBuffer());
  await keptPicture(cache, { source, version: '2', file });
  expect(keptFiles()).toHaveLength(3);
});

test('a cache that cannot be written is done without', async () => {
  expect(
    (await keptPicture(join(source, 'no-folder'), { source, version: '2', file })).length,
  ).toBeGreaterThan(0);
});
