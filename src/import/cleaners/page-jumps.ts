import type { Cleaner } from './cleaners.ts';
import { jumps } from '../words/page-jumps.ts';
import { anyOf } from '../words/words.ts';

const jump = new RegExp(String.raw`^[\s\-–—[(*_.:|»›←↑↓→▲▼]*${anyOf(jumps)}[\s\-–—\])*_.:|»›→…]*$`, 'iu');

export const pageJumps: Cleaner = {
  rule: 'page-jump',
  why: 'A link to another part of a page which is not this one.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^t[dh]$/.test(line.element.tagName) || /^\d+$/.test(line.words)) continue;
      if (jump.test(line.words)) piece.removeLine(this.rule, line);
    }
    piece.removeMatches(
      this.rule,
      /Go Back to Top\. Skip To: Start of Article\.|Continue reading the main story|Continue Reading Below/g,
    );
  },
};
