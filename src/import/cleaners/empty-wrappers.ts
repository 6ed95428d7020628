import type { Cleaner } from './cleaners.ts';
import { isEmpty } from './workpiece.ts';

export const emptyWrappers: Cleaner = {
  rule: 'empty-wrapper',
  why: 'An element with nothing in it.',
  clean(piece) {
    // Nothing visible is lost, so it is not worth a line in the account.
    for (const { element, parents } of piece.elements().reverse()) {
      const parent = parents.at(-1);
      if (!parent || element.tagName === 'br' || !isEmpty(element)) continue;
      parent.children = (parent.children as typeof element.children).flatMap((child) => {
        if (child !== element) return [child];
        // The space in an empty element still parts two words.
        return element.children.filter((inner) => inner.type === 'text');
      });
    }
  },
};
