/** In which files a picture goes out. Markup, the table of addresses and the encoder all read it here. */

export type PictureFormat = 'avif' | 'webp';

/** A picture beside a text: its address or path as it is named there, and its size upright, in pixels. */
export interface Sized {
  path: string;
  width: number;
  height: number;
}

/** One of the files of a picture. */
export interface PictureFile extends Sized {
  /** `undefined` is the file that all browsers, feeds and cards of other sites show, in the format it came in. */
  format: PictureFormat | undefined;
  /** What it may weigh; quality steps down until it does. `undefined` where a format has no steps. */
  maxBytes: number | undefined;
}

/** What a file of a width may weigh: at most this on a phone of 390 px with two dots to each. */
const budgets: readonly [width: number, bytes: number][] = [
  [800, 60_000],
  [1280, 120_000],
  [Infinity, 250_000],
];

export const largestWidth = 1920;
const middleWidth = 1280;
// Cards, columns, and the lead, at one and at two times; a phone takes the third.
const widthsOf: Record<PictureFormat, readonly number[]> = {
  avif: [320, 640, 800, 1280, largestWidth],
  webp: [640, 800, 1280],
};

/** All files of a picture: the one at its own path, which is of a middle size, and those that browsers choose from. */
export function pictureFiles(picture: Sized): [PictureFile, ...PictureFile[]] {
  const middle = scaled(picture, middleWidth);
  const steps = /\.(?:jpe?g|webp|avif)$/i.test(picture.path);
  const own = { ...middle, format: undefined, maxBytes: steps ? 250_000 : undefined };
  return [own, ...formatsOf(picture.path).flatMap((format) => inFormat(picture, format))];
}

/** The size of the file at a picture's own path. */
export function middleSize(picture: Sized): { width: number; height: number } {
  const { width, height } = scaled(picture, middleWidth);
  return { width, height };
}

/** Photographs have two newer formats; drawings, whose edges AVIF blurs, one; what may move stays as it is. */
function formatsOf(path: string): PictureFormat[] {
  if (/\.(?:jpe?g|avif)$/i.test(path)) return ['avif', 'webp'];
  return /\.(?:png|webp)$/i.test(path) ? ['webp'] : [];
}

function inFormat(picture: Sized, format: PictureFormat): PictureFile[] {
  const widths = widthsOf[format];
  const smaller = widths.filter((width) => width < picture.width);
  // Never larger than it came, and not once more where it came in nearly such a width.
  const largest = Math.min(picture.width, widths.at(-1)!);
  const all = smaller.at(-1)! > largest * 0.85 ? smaller : [...smaller, largest];
  return all.map((width) => {
    const size = scaled(picture, width);
    return { ...size, path: `${picture.path}.${width}.${format}`, format, maxBytes: budgetOf(width) };
  });
}

function scaled({ path, width, height }: Sized, to: number): Sized {
  if (width <= to) return { path, width, height };
  return { path, width: to, height: Math.max(1, Math.round((height * to) / width)) };
}

function budgetOf(width: number): number {
  return budgets.find(([largest]) => width <= largest)![1];
}
