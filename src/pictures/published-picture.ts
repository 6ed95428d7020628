/** A picture as it leaves the house: upright, in the colours of screens (sRGB), and without position, author or numbers. */
import type { Sharp } from 'sharp';
import { loadSharp } from './load-sharp.ts';
import { largestWidth } from './sizes.ts';
import type { PictureFile } from './sizes.ts';

/** A picture that has been read, from which its files are made. */
export interface OpenPicture {
  format: string;
  isPalette: boolean;
  /** Its pixels in the largest size that goes out, upright: all files are made from one reading. */
  pixels(): Promise<Sharp>;
  /** The same of what is animated, frame by frame; `undefined` for a still picture. */
  frames: (() => Sharp) | undefined;
}

// A picture that is cut short or damaged is not shown half.
const reading = { animated: true, failOn: 'error' } as const;

/** Opens a picture's file; its pixels are read when they are asked for first. */
export async function openPicture(file: string): Promise<OpenPicture> {
  const sharp = await loadSharp();
  const { format, isPalette, pages = 1 } = await sharp(file, reading).metadata();
  let read:
    Promise<{ data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }> | undefined;
  return {
    format,
    isPalette,
    async pixels() {
      read ??= sharp(file, { failOn: 'error' })
        .autoOrient()
        .resize({ width: largestWidth, withoutEnlargement: true })
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { data, info } = await read;
      return sharp(data, { raw: info });
    },
    frames: pages > 1 ? () => sharp(file, reading).autoOrient() : undefined,
  };
}

/** The bytes to publish for one of a picture's files. What is animated stays animated where its format can. */
export async function publishedPicture(
  { format: from, isPalette, pixels, frames }: OpenPicture,
  { width, format, maxBytes = Infinity }: Pick<PictureFile, 'width' | 'format' | 'maxBytes'>,
): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for (const encoded of attempts(format ?? from, { isPalette, isDrawing: from === 'png' })) {
    const picture = frames && format !== 'avif' ? frames() : await pixels();
    // Of metadata, sharp writes what it is asked to keep: nothing.
    bytes = await encoded(picture.resize({ width, withoutEnlargement: true })).toBuffer();
    if (bytes.length <= maxBytes) break;
  }
  return bytes;
}

type Encode = (picture: Sharp) => Sharp;

/** How a format is written, the best first, down to what fits whatever a picture shows. */
function attempts(
  format: string,
  { isPalette, isDrawing }: { isPalette: boolean; isDrawing: boolean },
): Encode[] {
  if (format === 'png') return [(picture) => picture.png({ palette: isPalette })];
  if (format === 'gif') return [(picture) => picture.gif()];
  // More effort takes three to ten times as long and saves nothing to speak of.
  if (format === 'heif' || format === 'avif')
    return [52, 38, 26, 14, 6, 1].map((quality) => (picture) => picture.avif({ quality, effort: 1 }));
  if (format === 'webp') {
    const lossy = [76, 58, 40, 22, 8, 1].map(
      (quality): Encode =>
        (picture) =>
          picture.webp({ quality, effort: 2 }),
    );
    return isDrawing ? [(picture) => picture.webp({ lossless: true }), ...lossy] : lossy;
  }
  return [80, 62, 44, 26, 10, 1].map((quality) => (picture) => picture.jpeg({ quality, progressive: true }));
}

/** Why a picture cannot be read to its end; undefined where it can. */
export async function faultOf(file: string): Promise<string | undefined> {
  const sharp = await loadSharp();
  try {
    await sharp(file, reading).resize(8).raw().toBuffer();
    return undefined;
  } catch (error) {
    const [reason = ''] = (error as Error).message.replaceAll(`${file}: `, '').trim().split('\n');
    return reason;
  }
}
