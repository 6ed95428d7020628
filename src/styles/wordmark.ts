import { drawingFonts, outlinesOf, shaped, unitsPerEm } from './outlines.ts';
import type { Stroke } from './outlines.ts';

/**
 * The publication's title as a drawing of one em in height: the outlines of Newsreader's bold italic
 * at its largest optical size, a cut which no page then has to load. `undefined` where the fonts lack
 * a letter of it: the title is then shown as text. The drawing is hidden from machines, so whatever
 * holds it must carry the title too.
 */
export async function wordmarkSvg(title: string): Promise<string | undefined> {
  const text = title.normalize('NFC');
  const line = shaped(text, await drawingFonts(text, 'italic', { wght: 600, opsz: 72 }));
  const strokes = line ? outlinesOf(line) : [];
  return strokes.length > 0 ? drawing(strokes) : undefined;
}

const ascent = 1470;
// 250 units to the em: an eighth of a pixel at the size it is shown.
const scale = 0.125;

function drawing(strokes: Stroke[]): string {
  const xs = strokes.flatMap(({ points }) => points.filter((_, index) => index % 2 === 0));
  const left = Math.min(...xs);
  const width = Math.ceil((Math.max(...xs) - left) * scale);
  const height = unitsPerEm * scale;
  return (
    `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor">` +
    `<path d="${pathData(strokes, left)}"/></svg>`
  );
}

/** Relative commands on whole units: half the size of absolute ones. */
function pathData(strokes: Stroke[], left: number): string {
  let at = [0, 0];
  let start = at;
  let data = '';
  let previous = '';
  for (const { type, points } of strokes) {
    const whole = points.map((value, index) =>
      Math.round((index % 2 ? ascent - value : value - left) * scale),
    );
    const steps = whole
      .map((value, index) => value - at[index % 2]!)
      .join(' ')
      .replaceAll(' -', '-');
    const command = type.toLowerCase();
    data += command === previous ? (steps.startsWith('-') ? '' : ' ') + steps : command + steps;
    previous = command;
    at = command === 'z' ? start : whole.slice(-2);
    if (command === 'm') start = at;
  }
  return data;
}
