/** Draws the demo's pictures, none of which shows anything that exists. */
import sharp from 'sharp';
import { diceOf } from '../dice.ts';
import { bars, lines, map } from './charts.ts';
import { dunes, harbour, hills, lake, night, tower } from './landscapes.ts';
import { checks, circles, city, tiles } from './patterns.ts';

/** Draws a scene into a frame, as elements of SVG. */
const scenes = { bars, checks, circles, city, dunes, harbour, hills, lake, lines, map, night, tiles, tower };

/** Width and height, in pixels. */
const shapes = {
  wide: [1600, 1000],
  panorama: [1800, 800],
  square: [1200, 1200],
  tall: [1000, 1400],
} as const;

export interface Subject {
  draw: keyof typeof scenes;
  shape: keyof typeof shapes;
}

export interface Frame {
  width: number;
  height: number;
}

/** The picture of a subject as JPEG. What chance decides in it depends on the seed alone. */
export function pictureOf({ draw, shape }: Subject, seed: string): Promise<Uint8Array> {
  const [width, height] = shapes[shape];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${scenes[draw]({ width, height }, diceOf(seed))}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fbfaf6' }).jpeg({ quality: 84 }).toBuffer();
}
