/** Lines of text as paths: measured, and drawn where they are wanted. */
import type { Font } from 'harfbuzzjs';
import { drawnLetters, narrowSpace } from '../site/preview-letters.ts';
import { drawingFonts, outlined, unitsPerEm } from '../styles/outlines.ts';
import type { Stroke } from '../styles/outlines.ts';

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
    return this.#set(text, style).width;
  }

  /** A line as the data of a path, from the point where it begins, or ends, on its base. */
  draw(text: string, style: Style, { x, y, end }: { x: number; y: number; end?: true }): string {
    const { strokes, width } = this.#set(text, style);
    const left = end ? x - width + (style.spacing ?? 0) : x;
    const scale = style.size / unitsPerEm;
    return strokes
      .map(({ type, points }) => {
        const at = points.map((value, index) => (index % 2 ? y - value * scale : left + value * scale));
        return type + at.map((value) => value.toFixed(2)).join(' ');
      })
      .join('');
  }

  #set(text: string, { cut, size, spacing = 0 }: Style): { strokes: Stroke[]; width: number } {
    const scale = size / unitsPerEm;
    const strokes: Stroke[] = [];
    let pen = 0;
    for (const [index, part] of text.split(narrowSpace).entries()) {
      if (index > 0) pen += narrow * unitsPerEm;
      const line = outlined(part, this.#fonts[cut], spacing / scale);
      if (!line) throw new Error(`the drawing's face has not all the letters of ${JSON.stringify(text)}`);
      for (const { type, points } of line.strokes)
        strokes.push({ type, points: points.map((value, at) => (at % 2 ? value : value + pen)) });
      pen += line.width;
    }
    return { strokes, width: pen * scale };
  }
}

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
