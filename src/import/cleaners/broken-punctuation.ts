import type { Cleaner } from './cleaners.ts';

/** ` .` after a full stop, ` ,` after a comma: the link that stood between them is gone. */
const doubledStop = /(?<=[.!?…][»”"’)\]]?)\s+\.(?!\.)(?=\s|$)/g;
const doubledComma = /(?<=[,;:])[ \u00a0\u202f]*,(?=\s|$)/g;
const emptyBrackets = /[ \u00a0]?\([\s\u00a0]*\)(?=[\s.,;:!?]|$)|[ \u00a0]?\[[\s\u00a0]*\](?=[\s.,;:!?]|$)/g;
const onlyMarks = /^[\s|•·»›>~*_=–—.,;:-]+$/;

export const brokenPunctuation: Cleaner = {
  rule: 'broken-punctuation',
  why: 'A mark that stood beside a link or a picture which is gone.',
  clean(piece) {
    piece.removeMatches(this.rule, doubledStop);
    piece.removeMatches(this.rule, doubledComma);
    piece.removeMatches(this.rule, emptyBrackets);
    const lines = piece.lines().filter(({ words }) => words !== '');
    for (const line of lines) {
      const isCell = /^t[dh]$/.test(line.element.tagName);
      // A line of marks between paragraphs parts them; at the end it parts nothing.
      if (!isCell && onlyMarks.test(line.text) && (line === lines.at(-1) || line === lines[0]))
        piece.removeLine(this.rule, line);
    }
  },
};
