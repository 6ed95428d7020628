import type { Cleaner } from './cleaners.ts';

/** Latitude and longitude of a map that is gone; nothing else in the line. */
const axis = '(?:lat(?:itude)?|lng|lon(?:gitude)?)';
const degrees = String.raw`(?:${axis}\s*[:=]?\s*)?-?\d{1,3}[.,]\d{3,}\s*°?\s*[NSEWO]?`;
const pair = new RegExp(String.raw`^[\s([]*${degrees}\s*[,;\s|/]\s*${degrees}[\s)\]]*$`, 'iu');
const single = new RegExp(String.raw`^[\s([]*${axis}\s*[:=]\s*-?\d{1,3}[.,]\d+[\s)\]]*$`, 'iu');

export const coordinates: Cleaner = {
  rule: 'coordinates',
  why: 'The coordinates of a map that is not there.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^t[dh]$/.test(line.element.tagName)) continue;
      if (pair.test(line.words) || single.test(line.words)) piece.removeLine(this.rule, line);
    }
    // WordPress writes a place's coordinates behind its name: `New York 40.712775 -74.005973`.
    piece.removeMatches(
      this.rule,
      /(?<=\p{L}[.,;:!?»”")]?\s)-?\d{1,3}\.\d{5,}\s*,?\s+-?\d{1,3}\.\d{5,}(?=\s|$)/gu,
    );
  },
};
