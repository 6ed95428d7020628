import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { newsreaderFile } from './fonts.ts';

/**
 * The publication's title as a drawing of one em in height: the outlines of Newsreader's bold italic
 * at its largest optical size, a cut which no page then has to load. `undefined` where the fonts lack
 * a letter of it: the title is then shown as text. The drawing is hidden from machines, so whatever
 * holds it must carry the title too.
 */
export async function wordmarkSvg(title: string): Promise<string | undefined> {
  const text = title.normalize('NFC');
  const fonts = await Promise.all(
    ['latin-opsz-italic', 'latin-ext-opsz-italic'].map((cut) => drawingFont(cut, text)),
  );
  const strokes: Stroke[] = [];
  let pen = 0;
  for (const { font, letters } of runs(text, fonts)) {
    if (!font) return undefined;
    pen = writeRun(letters, font, pen, strokes);
  }
  return strokes.length > 0 ? drawing(strokes) : undefined;
}

/** A path command and its points, in font units with y upwards. */
interface Stroke {
  type: string;
  points: number[];
}

async function drawingFont(cut: string, text: string): Promise<Font> {
  const sfnt = await subsetFont(await readFile(newsreaderFile(cut)), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 600, opsz: 72 },
  });
  return new Font(new Face(new Blob(sfnt)));
}

/** The text cut where the font that has its letters changes. */
function runs(text: string, fonts: Font[]): { font: Font | undefined; letters: string }[] {
  const found: { font: Font | undefined; letters: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((candidate) => candidate.nominalGlyph(letter.codePointAt(0)!));
    const last = found.at(-1);
    if (last && last.font === font) last.letters += letter;
    else found.push({ font, letters: letter });
  }
  return found;
}

/** Adds the run's outlines to `strokes` and says where the next run begins. */
function writeRun(letters: string, font: Font, start: number, strokes: Stroke[]): number {
  const buffer = new Buffer();
  buffer.addText(letters);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let pen = start;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    for (const { type, values } of font.glyphToJson(codepoint)) {
      const points = values.map((value, index) => value + (index % 2 ? yOffset : pen + xOffset));
      strokes.push({ type, points });
    }
    pen += xAdvance;
  }
  return pen;
}

const unitsPerEm = 2000;
const ascent = 1470;
// 400 units to the em: a tenth of a pixel at the size it is shown.
const scale = 0.2;

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
