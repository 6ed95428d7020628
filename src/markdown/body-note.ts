import type { Element } from 'hast';
import type { VFile } from 'vfile';

/** Something about the body: what was dropped, changed, not found or not understood, and where in the Markdown. */
export interface BodyNote {
  line: number;
  column: number;
  wrong: string;
  remedy: string;
  /** Whether the body cannot be published as it is. */
  isMistake: boolean;
}

/** Leaves a warning at the place of an element: what is wrong with it, and what is done or to be done about it. */
export function warn(file: VFile, { position }: Element, wrong: string, remedy = usual): void {
  file.message(wrong, position).note = remedy;
}

const usual = 'put it right, or remove it';

/** The warnings that were left in a file, in the order of the text. */
export function notesOf(file: VFile): BodyNote[] {
  return file.messages
    .map(({ line, column, reason, note, fatal }) => ({
      line: line ?? 1,
      column: column ?? 1,
      wrong: reason,
      remedy: note ?? usual,
      isMistake: fatal === true,
    }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
