/** The drawn pictures as files, kept by what they show: an edit costs one. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSharp } from '../pictures/load-sharp.ts';

/** What one may weigh; some sites refuse what is much larger. */
const mostBytes = 60_000;
/** Few colours are enough for a text on paper. */
const palettes = [16, 8, 4];

/** The drawing as PNG, from `folder` where it is kept whole, else made and kept there. */
export async function previewPicture(svg: string, folder: string): Promise<Uint8Array> {
  const { versions } = await loadSharp();
  const recipe = JSON.stringify([svg, mostBytes, palettes, versions]);
  const file = join(folder, `${createHash('sha256').update(recipe).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && isWhole(kept)) return kept;
  const made = await drawn(svg);
  await keep(file, made).catch(() => undefined); // A cache that cannot be written is done without.
  return made;
}

async function drawn(svg: string): Promise<Buffer> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let bytes = Buffer.alloc(0);
  for (const colours of palettes) {
    bytes = await sharp(data, { raw: info }).png({ palette: true, colours, dither: 0, effort: 4 }).toBuffer();
    if (bytes.length <= mostBytes) break;
  }
  return bytes;
}

/** Whether a file has the first and the last bytes of a PNG. */
function isWhole(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(start) && bytes.subarray(-8, -4).toString('latin1') === 'IEND';
}

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  // Renamed into place, so that a build that ends early leaves no half file.
  const part = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(part, bytes);
  await rename(part, file);
}
