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

/** A line's glyphs, where each stands, and how wide the line is, in font units. */
export interface Shaped {
  glyphs: { font: Font; glyph: number; x: number; y: number }[];
  width: number;
}

/** A line that begins at 0, with `spacing` after each letter; `undefined` where the fonts lack a letter of it. */
export function shaped(text: string, fonts: Font[], spacing = 0): Shaped | undefined {
  const line: Shaped = { glyphs: [], width: 0 };
  for (const { font, letters } of runs(text, fonts)) {
    if (!font) return undefined;
    addRun(line, letters, font, spacing);
  }
  return line;
}

/** The outlines of a line's glyphs. */
export function outlinesOf({ glyphs }: Shaped): Stroke[] {
  return glyphs.flatMap(({ font, glyph, x, y }) =>
    font.glyphToJson(glyph).map(({ type, values }) => ({
      type,
      points: values.map((value, index) => value + (index % 2 ? y : x)),
    })),
  );
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

/** Adds a run's glyphs at the end of a line. */
function addRun(line: Shaped, letters: string, font: Font, spacing: number): void {
  const buffer = new Buffer();
  buffer.addText(letters);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    line.glyphs.push({ font, glyph: codepoint, x: line.width + xOffset, y: yOffset });
    line.width += xAdvance + spacing;
  }
}
