/** A picture as it leaves the house: upright, in the colours of screens (sRGB), and without position, author or numbers. */
import type { Sharp } from 'sharp';
import { loadSharp } from './load-sharp.ts';

// A picture that is cut short or damaged is not shown half.
const reading = { animated: true, failOn: 'error' } as const;

/** The bytes to publish for a picture's file. What is animated stays animated. */
export async function publishedPicture(file: string): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const picture = sharp(file, reading);
  const { format, isPalette } = await picture.metadata();
  // Of metadata, sharp writes what it is asked to keep: nothing.
  return encoded(picture.autoOrient(), format, isPalette).toBuffer();
}

function encoded(picture: Sharp, format: string, isPalette: boolean): Sharp {
  if (format === 'png') return picture.png({ palette: isPalette });
  if (format === 'gif') return picture.gif();
  if (format === 'webp') return picture.webp({ quality: 85 });
  if (format === 'heif') return picture.avif({ quality: 60 });
  return picture.jpeg({ quality: 85 });
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
