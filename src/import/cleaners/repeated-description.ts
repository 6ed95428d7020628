import { fold } from '../metadata/titles.ts';
import type { Cleaner } from './cleaners.ts';

export const repeatedDescription: Cleaner = {
  rule: 'repeated-description',
  why: 'The standfirst once more at the head of the body; it is the description in the front matter.',
  clean(piece) {
    const description = fold(piece.context.description);
    const [first, next] = piece
      .lines()
      .filter(({ words, element }) => words && element.tagName !== 'figcaption');
    if (!description || !first || !next || fold(first.words) !== description) return;
    // A description has no links, and an item belongs to its list.
    if (first.links.length > 0 || !/^(?:p|div|h[2-6])$/.test(first.element.tagName)) return;
    piece.removeLine(this.rule, first);
  },
};
