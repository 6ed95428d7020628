/** The icon of a paper: the first letter of its name as its name is drawn. */
import sharp from 'sharp';
import { wordmarkSvg } from '../../styles/wordmark.ts';

const accent = '#9b1c1f';
const accentOnDark = '#f08a80';
const paper = '#fbfaf6';

/** What stands in an icon: a path, and the square it is seen in. */
interface Drawing {
  path: string;
  box: [x: number, y: number, side: number];
}

/** The files of the icon: one for browsers, in both themes, and one for home screens. */
export async function iconFiles(title: string): Promise<Map<string, string | Uint8Array>> {
  const { path, box } = (await letterOf(title)) ?? column;
  const [x, y, side] = box;
  const svg = (style: string, background = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}"><style>${style}</style>${background}<path d="${path}"/></svg>\n`;
  const themed = `path{fill:${accent}}@media(prefers-color-scheme:dark){path{fill:${accentOnDark}}}`;
  const ground = `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${paper}"/>`;
  const home = sharp(Buffer.from(svg(`path{fill:${accent}}`, ground)), { density: 300 });
  return new Map<string, string | Uint8Array>([
    ['favicon.svg', svg(themed)],
    ['apple-touch-icon.png', await home.resize(180, 180).png({ palette: true }).toBuffer()],
  ]);
}

/** The first letter of a name, in the middle of its square; undefined where the font lacks it. */
async function letterOf(title: string): Promise<Drawing | undefined> {
  const [letter] = /[\p{L}\p{N}]\p{M}*/u.exec(title) ?? [];
  const svg = letter && (await wordmarkSvg(letter.toUpperCase()));
  const [, path] = / d="([^"]+)"/.exec(svg ?? '') ?? [];
  if (!path) return undefined;
  // A letter may reach beyond its own width and height: what is inked is measured.
  const [margin, seen] = [200, 800];
  const canvas = `<svg xmlns="http://www.w3.org/2000/svg" width="${seen * 2}" height="${seen}" viewBox="${-margin} ${-margin} ${seen * 2} ${seen}"><path d="${path}"/></svg>`;
  const { info } = await sharp(Buffer.from(canvas)).trim().toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0) - margin;
  const top = -(info.trimOffsetTop ?? 0) - margin;
  const side = Math.round(Math.max(info.width, info.height) * 1.24);
  const middle = (start: number, length: number) => Math.round(start + length / 2 - side / 2);
  return { path, box: [middle(left, info.width), middle(top, info.height), side] };
}

/** Stands for a letter that the font lacks: a headline over two columns. */
const column: Drawing = {
  path: 'M40 60h320v60H40zM40 150h145v30H40zm0 60h145v30H40zm0 60h145v30H40zm0 60h145v30H40zM215 150h145v190H215z',
  box: [0, 0, 400],
};
