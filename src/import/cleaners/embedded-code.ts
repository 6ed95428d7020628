import type { Cleaner } from './cleaners.ts';
import { visibleText } from '../body/visible.ts';
import { codeElements as names, codeOpenings } from '../words/embedded-code.ts';
import { anyOf } from '../words/words.ts';

const codeElements = new RegExp(`^${anyOf(names)}$`);
const code = new RegExp(
  String.raw`^\s*(?:<!\[CDATA\[)?\s*${anyOf(codeOpenings)}[\s\S]*[;})]\s*(?:\/\/\s*)?(?:\]\]>)?\s*$`,
);

export const embeddedCode: Cleaner = {
  rule: 'embedded-code',
  why: 'A script, a frame, a form, or its code left as text.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      // `<ins>` marks an insertion, unless it is the empty slot of an advertisement.
      if (element.tagName === 'ins' && visibleText(element).trim()) continue;
      if (codeElements.test(element.tagName)) piece.remove(this.rule, element, parents);
    }
    for (const line of piece.lines()) if (code.test(line.words)) piece.removeLine(this.rule, line);
  },
};
