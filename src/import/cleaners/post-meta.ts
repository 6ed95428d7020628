import type { Cleaner } from './cleaners.ts';
import { counters, tagLabels } from '../words/post-meta.ts';
import { anyOf } from '../words/words.ts';

/** What a blog prints under a post: its tags, its counters, its buttons. */
const meta = new RegExp(
  String.raw`^[\s*_(]*(?:${anyOf(tagLabels)}\s*:\s*.{1,300}|${anyOf(counters)})[\s.*_)]*$`,
  'iu',
);

export const postMeta: Cleaner = {
  rule: 'post-meta',
  why: 'What a blog prints under a post: its tags, counters and notices.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^t[dh]$/.test(line.element.tagName) || line.words.length > 320) continue;
      if (meta.test(line.words) && !/[.!?]\s+\p{Lu}/u.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
