/** Texts as outlines of Newsreader's letters, for drawings that need no font where they are shown. */
import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { newsreaderFile } from './fonts.ts';

/** A path command and its points, in font units with y upwards. */
export interface Stroke {
  type: string;
  points: number[];
}

/** The face's units in an em. */
export const unitsPerEm = 2000;

/** The letters of `text` in one style, from all files of the face. */
export async function drawingFonts(
  text: string,
  style: 'normal' | 'italic',
  axes: { wght: number; opsz: number },
): Promise<Font[]> {
  const files = ['latin', 'latin-ext', 'vietnamese'].map((part) => newsreaderFile(`${part}-opsz-${style}`));
  return Promise.all(
    files.map(async (file) => {
      const sfnt = await subsetFont(await readFile(file), text, {
        targetFormat: 'sfnt',
        variationAxes: axes,
      });
      return new Font(new Face(new Blob(sfnt)));
    }),
  );
}

/**
 * The outlines of a line that begins at 0, and how wide it is with `spacing` after each letter, both in font units.
 * `undefined` where the fonts lack a letter of it.
 */
export function outlined(
  text: string,
  fonts: Font[],
  spacing = 0,
): { strokes: Stroke[]; width: number } | undefined {
  const strokes: Stroke[] = [];
  let pen = 0;
  for (const { font, letters } of runs(text, fonts)) {
    if (!font) return undefined;
    pen = writeRun(letters, font, { pen, spacing }, strokes);
  }
  return { strokes, width: pen };
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
function writeRun(
  letters: string,
  font: Font,
  { pen: start, spacing }: { pen: number; spacing: number },
  strokes: Stroke[],
): number {
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
    pen += xAdvance + spacing;
  }
  return pen;
}
