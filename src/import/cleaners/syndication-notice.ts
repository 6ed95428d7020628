import type { Cleaner } from './cleaners.ts';
import { automaticallyMade, readerCalls, syndicationNotices } from '../words/syndication-notice.ts';
import { anyOf } from '../words/words.ts';

/** What an automatic site says of itself, and what it wants its reader to do next. */
const notice = new RegExp(
  [
    String.raw`^[\s(*_[]*(?:.{0,80}(?:is|was|are) ${anyOf(automaticallyMade)} from (?:an?|the) `,
    String.raw`(?:syndicated|wire|rss|agency)?.{0,30}(?:feed|agency|source).{0,120}`,
    String.raw`|(?:for|to (?:get|read|see)) (?:more|(?:all )?the latest|breaking) .{1,80}${anyOf(readerCalls)}\b.{0,100}`,
    String.raw`|${anyOf(syndicationNotices)})[\s.!)*_\]]*$`,
  ].join(''),
  'iu',
);

export const syndicationNotice: Cleaner = {
  rule: 'syndication-notice',
  why: 'What an automatic site says of itself, or wants its reader to do next.',
  clean(piece) {
    const lines = piece.lines();
    for (const line of lines.slice(-12)) {
      if (
        line.words.length > 300 ||
        /[«»“”]/.test(line.words) ||
        /^(?:t[dh]|h[1-6])$/.test(line.element.tagName)
      )
        continue;
      if (notice.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
