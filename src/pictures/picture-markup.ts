/** The HTML of a picture: what a browser chooses from, and how wide it will be shown. */
import { pictureFiles } from './sizes.ts';
import type { PictureFile, PictureFormat, Sized } from './sizes.ts';

/** Where a picture stands, by how wide it is there at most, in pixels; `min(…)` where its height is bound. */
const places = {
  /** Under the headline of an article. */
  lead: { width: 874, height: 684 },
  /** With the lead of the front page. */
  front: { width: 616, height: Infinity },
  /** In a text. */
  text: { width: 551, height: 684 },
  /** Over a headline in a list. */
  card: { width: 616, height: Infinity },
  /** Beside a headline in a list. */
  thumbnail: { width: 124, height: Infinity },
};
export type PicturePlace = keyof typeof places;

/** What stands in a `<picture>` before its `<img>`, the best first; none where there is one file alone. */
export interface Source {
  type: `image/${PictureFormat}`;
  srcset: string;
  sizes: string;
}

/** The sources of a picture whose `path` is its address on the site. */
export function sourcesOf(picture: Sized, place: PicturePlace): Source[] {
  const byFormat = new Map<PictureFormat, PictureFile[]>();
  for (const file of pictureFiles(picture))
    if (file.format) byFormat.set(file.format, [...(byFormat.get(file.format) ?? []), file]);
  const sizes = shownWidth(picture, place);
  return [...byFormat].map(([format, files]) => ({
    type: `image/${format}`,
    srcset: files.map(({ path, width }) => `${path} ${width}w`).join(', '),
    sizes,
  }));
}

/** The size that an `<img>` states, so that its place is kept until it is there: a tall picture is shown smaller. */
export function statedSize({ width, height }: Sized, place: PicturePlace): { width: number; height: number } {
  const most = places[place].height;
  return height <= most ? { width, height } : { width: Math.round((width * most) / height), height: most };
}

/** As CSS says it: the place's width, or less where the picture is tall, and never more than the screen. */
function shownWidth(picture: Sized, place: PicturePlace): string {
  const shown = Math.min(statedSize(picture, place).width, places[place].width);
  return place === 'thumbnail' ? `${shown}px` : `min(${shown}px, 100vw - 40px)`;
}
