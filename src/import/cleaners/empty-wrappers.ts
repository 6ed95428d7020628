import type { Cleaner } from './cleaners.ts';

export const emptyWrappers: Cleaner = {
  rule: 'empty-wrapper',
  why: 'An element with nothing in it, or a link without words.',
  clean(piece) {
    piece.dropEmpty(this.rule);
  },
};
