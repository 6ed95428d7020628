/** What was made of pictures, kept by what they hold: a picture that has not changed is never made twice. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSharp } from './load-sharp.ts';
import { openPicture, publishedPicture } from './published-picture.ts';
import type { OpenPicture } from './published-picture.ts';
import type { PictureFile } from './sizes.ts';

/**
 * The bytes of one of a picture's files, from `folder` where they are kept whole, else made and kept there. `version`
 * names what the source holds now: the files of one picture are asked for one after another, and read it once.
 */
export async function keptPicture(
  folder: string,
  { source, version, file }: { source: string; version: string; file: PictureFile },
): Promise<Uint8Array> {
  const { width, format, maxBytes } = file;
  const { digest, picture } = sourceOf(source, version);
  const { versions } = await loadSharp();
  const recipe = JSON.stringify([await digest, width, format, maxBytes, recipeVersion, versions]);
  const key = createHash('sha256').update(recipe).digest('hex');
  const place = join(folder, key.slice(0, 2), key.slice(2));
  const kept = await readFile(place).catch(() => undefined);
  const bytes = kept?.subarray(digestLength);
  if (bytes && kept!.subarray(0, digestLength).equals(digestOf(bytes))) return bytes;
  const made = await publishedPicture(await picture(), file);
  await keep(place, made).catch(() => undefined); // A cache that cannot be written is done without.
  return made;
}

interface Source {
  name: string;
  digest: Promise<string>;
  picture: () => Promise<OpenPicture>;
}
let latest: Source | undefined;

/** The source that was asked for last, or another in its place. */
function sourceOf(source: string, version: string): Source {
  const name = `${source} ${version}`;
  if (latest?.name === name) return latest;
  let opened: Promise<OpenPicture> | undefined;
  latest = {
    name,
    digest: readFile(source).then((bytes) => digestOf(bytes).toString('hex')),
    picture: () => (opened ??= openPicture(source)),
  };
  return latest;
}

/** Raised when `publishedPicture` gives other bytes. */
const recipeVersion = 1;
const digestLength = 32;

async function keep(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true });
  // Renamed into place, so that a build that ends early leaves no half file.
  const part = `${place}.${process.pid}`;
  await writeFile(part, Buffer.concat([digestOf(bytes), bytes]));
  await rename(part, place);
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
