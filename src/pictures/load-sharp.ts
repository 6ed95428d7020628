import type Sharp from 'sharp';

/** sharp, loaded when the first picture wants it: a publication without pictures pays nothing for it. */
export async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  // Each picture is used once, and pictures side by side use the cores better than threads within one.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
