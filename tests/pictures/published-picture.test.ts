import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { faultOf, openPicture, publishedPicture } from '../../src/pictures/published-picture.ts';
import { formats, secrets, talkative, twoColours } from './metadata.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const asItIs = { width: 10_000, format: undefined, maxBytes: undefined };

async function publishedAs(
  file: string,
  how: Parameters<typeof publishedPicture>[1] = asItIs,
): Promise<Uint8Array> {
  return publishedPicture(await openPicture(file), how);
}

let count = 0;
function fileOf(bytes: Uint8Array): string {
  const file = join(folder, `${++count} café.img`);
  writeFileSync(file, bytes);
  return file;
}

test.each(formats)('a published %s says nothing of its author, place or camera', async (format) => {
  const bytes = await talkative(format);
  expect(plainSecretsIn(bytes)).not.toEqual([]);
  const published = await publishedAs(fileOf(bytes));
  expect(plainSecretsIn(published)).toEqual([]);
  const { exif, xmp, iptc, comments, ...metadata } = await sharp(published).metadata();
  expect({ exif, xmp, iptc, comments }).toEqual({});
  expect(metadata).toMatchObject({ width: 60, height: 40 });
});

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
if (!hasExiftool) console.warn('SKIPPED: pictures by exiftool. Run: apt-get install libimage-exiftool-perl');

test.skipIf(!hasExiftool)('exiftool finds nothing in what is published', { timeout: 60_000 }, async () => {
  const before = await Promise.all(formats.map((format) => talkative(format)));
  const files = before.map(fileOf);
  const published = await Promise.all(files.map((file) => publishedAs(file)));
  const told = (of: string[]) =>
    execFileSync('exiftool', ['-a', '-u', '-G1', ...of], { encoding: 'utf8' })
      .split(/^=+ .*$/m)
      .slice(1);
  for (const text of told(files)) expect(secrets.some((secret) => text.includes(secret))).toBe(true);
  for (const text of told(published.map(fileOf))) {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/^\[(?:IFD|GPS|XMP|IPTC|Photoshop|ExifIFD|MakerNotes)/m);
  }
});

test('a picture taken on its side is published upright', async () => {
  const onItsSide = await twoColours().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const published = await publishedAs(fileOf(onItsSide));
  expect(await sharp(published).metadata()).toMatchObject({ width: 40, height: 60 });
  expect((await sharp(published).metadata()).orientation).toBeUndefined();
  // What was on the left is at the top.
  const { data } = await sharp(published).raw().toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(200);
  expect(data.at(-1)).toBeGreaterThan(200);
});

test.each(['gif', 'webp'] as const)('an animated %s stays animated', async (format) => {
  const frames = await Promise.all(['red', 'green', 'blue'].map((background) => frame(background)));
  const animation = sharp(frames, { join: { animated: true } });
  const bytes = await talkative(format, animation);
  const published = await publishedAs(fileOf(bytes));
  expect(await sharp(published, { animated: true }).metadata()).toMatchObject({
    format,
    pages: 3,
    width: 60,
    pageHeight: 40,
  });
});

function frame(background: string): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
}

test.each(formats)(
  'a %s that was cut short, or is none, has a fault and is never published',
  async (format) => {
    const whole = await noise[format]().toBuffer();
    expect(await faultOf(fileOf(whole))).toBeUndefined();
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      Buffer.from('not a picture'),
      Buffer.alloc(0),
    ]) {
      const file = fileOf(bytes);
      const fault = await faultOf(file);
      expect(fault).toMatch(/\S/);
      expect(fault).not.toContain(folder);
      await expect(publishedAs(file)).rejects.toThrow();
    }
  },
);

const noise = sharp({
  create: {
    width: 90,
    height: 60,
    channels: 3,
    background: 'grey',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
});

function plainSecretsIn(bytes: Uint8Array): string[] {
  const [asUtf8, asLatin1] = [Buffer.from(bytes).toString('utf8'), Buffer.from(bytes).toString('latin1')];
  return secrets.filter((secret) => asUtf8.includes(secret) || asLatin1.includes(secret));
}

test.each(['avif', 'webp', undefined] as const)(
  'a file weighs no more than it may, whatever it shows (%s)',
  { timeout: 60_000 },
  async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const;
    const bytes = await sharp({
      create: { width: 1600, height: 1200, channels: 3, background: '#888', noise },
    })
      .jpeg({ quality: 95 })
      .toBuffer();
    expect(bytes.length).toBeGreaterThan(1_000_000);
    const published = await publishedAs(fileOf(bytes), { width: 800, format, maxBytes: 60_000 });
    expect(published.length).toBeLessThanOrEqual(60_000);
    expect(await sharp(published).metadata()).toMatchObject({
      width: 800,
      height: 600,
      format: format === undefined ? 'jpeg' : { avif: 'heif', webp: 'webp' }[format],
    });
  },
);

test('a drawing keeps its edges where they fit', async () => {
  const bytes = await twoColours().png().toBuffer();
  const published = await publishedAs(fileOf(bytes), { width: 60, format: 'webp', maxBytes: 60_000 });
  const pixels = async (picture: Uint8Array) => sharp(picture).removeAlpha().raw().toBuffer();
  expect(await pixels(published)).toEqual(await pixels(bytes));
});
