import type { Element } from 'hast';
import { attribute, classesOf } from './nodes.ts';

const letterNames = /^(?:emoji|wp-smiley|twemoji|emojione|emoticon|smiley|joypixels)$/i;
const letterPictures =
  /\/(?:emoji|twemoji|emojione|smilies|smileys?)\/|\/emoji\.php\/|s\.w\.org\/images\/core\/emoji/i;
const pointsInName = /\/((?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{4,5})*)\.(?:svg|png|gif|webp)(?:[?#]|$)/i;

/** The character that a small picture stands for; empty for other pictures. */
export function letterOf(image: Element): string {
  const src = attribute(image, 'src');
  const isNamed = classesOf(image).some((name) => letterNames.test(name)) || letterPictures.test(src);
  const alt = attribute(image, 'alt');
  if (!isNamed) return /^\p{RGI_Emoji}$/v.test(alt) && isSmall(image) ? alt : '';
  if (alt && alt.length <= 24) return alt;
  const points = pointsInName.exec(src)?.[1];
  return points ? charactersOfPoints(points) : '';
}

function charactersOfPoints(points: string): string {
  const codes = points.split(/[-_]/).map((point) => Number.parseInt(point, 16));
  return codes.every((code) => code <= 0x10ffff) ? String.fromCodePoint(...codes) : '';
}

function isSmall(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(attribute(image, name), 10));
  return (
    sizes.some((size) => size > 0 && size <= 72) ||
    /(?:height|width):\s*[\d.]+em/i.test(attribute(image, 'style'))
  );
}
