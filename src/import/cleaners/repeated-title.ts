import { fold } from '../metadata/titles.ts';
import type { Cleaner } from './cleaners.ts';
import { hasPicture } from '../body/visible.ts';

export const repeatedTitle: Cleaner = {
  rule: 'repeated-title',
  why: 'The headline once more at the head of the body.',
  clean(piece) {
    const title = fold(piece.context.title);
    if (!title) return;
    const lines = piece.lines().filter(({ words, element }) => words || hasPicture(element));
    if (lines.length < 2) return;
    for (const line of lines.slice(0, 3)) {
      if (fold(line.words) === title) piece.removeLine(this.rule, line);
    }
  },
};
