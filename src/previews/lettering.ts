/** Lines of text as paths: measured, and drawn where they are wanted. */
import type { Font } from 'harfbuzzjs';
import { drawnLetters, narrowSpace } from '../site/preview-letters.ts';
import { drawingFonts, outlinesOf, shaped, unitsPerEm } from '../styles/outlines.ts';
import type { Shaped } from '../styles/outlines.ts';

/** How a line is set: its face, its size in pixels, and what is added after each letter, in pixels. */
export interface Style {
  cut: Cut;
  size: number;
  spacing?: number;
}

const cuts = {
  display: { style: 'normal', axes: { wght: 600, opsz: 72 } },
  strong: { style: 'normal', axes: { wght: 600, opsz: 24 } },
  italic: { style: 'italic', axes: { wght: 400, opsz: 24 } },
} as const;
export type Cut = keyof typeof cuts;

/** How wide a narrow space is, in ems: as on the pages. */
const narrow = 0.18;

/** The faces of the drawings. */
export class Lettering {
  readonly #fonts: Record<Cut, Font[]>;

  private constructor(fonts: Record<Cut, Font[]>) {
    this.#fonts = fonts;
  }

  /** Made once in a process: it takes a fifth of a second. */
  static load(): Promise<Lettering> {
    return (loaded ??= loadCuts().then((fonts) => new Lettering(fonts)));
  }

  /** How wide a line is, in pixels. */
  widthOf(text: string, style: Style): number {
    return this.#set(text, style).width * scaleOf(style);
  }

  /** A line as the data of a path, from the point where it begins, or ends, on its base. */
  draw(text: string, style: Style, { x, y, end }: { x: number; y: number; end?: true }): string {
    const line = this.#set(text, style);
    const scale = scaleOf(style);
    const left = end ? x - line.width * scale + (style.spacing ?? 0) : x;
    return outlinesOf(line)
      .map(({ type, points }) => {
        const at = points.map((value, index) => (index % 2 ? y - value * scale : left + value * scale));
        return type + at.map((value) => value.toFixed(1)).join(' ');
      })
      .join('');
  }

  #set(text: string, style: Style): Shaped {
    const whole: Shaped = { glyphs: [], width: 0 };
    for (const [index, part] of text.split(narrowSpace).entries()) {
      if (index > 0) whole.width += narrow * unitsPerEm;
      const line = shaped(part, this.#fonts[style.cut], (style.spacing ?? 0) / scaleOf(style));
      if (!line) throw new Error(`the drawing's face has not all the letters of ${JSON.stringify(text)}`);
      for (const glyph of line.glyphs) whole.glyphs.push({ ...glyph, x: glyph.x + whole.width });
      whole.width += line.width;
    }
    return whole;
  }
}

const scaleOf = ({ size }: Style): number => size / unitsPerEm;

let loaded: Promise<Lettering> | undefined;

async function loadCuts(): Promise<Record<Cut, Font[]>> {
  const fontsOf = ({ style, axes }: (typeof cuts)[Cut]) => drawingFonts(drawnLetters(), style, axes);
  const [display, strong, italic] = await Promise.all([
    fontsOf(cuts.display),
    fontsOf(cuts.strong),
    fontsOf(cuts.italic),
  ]);
  return { display, strong, italic };
}
