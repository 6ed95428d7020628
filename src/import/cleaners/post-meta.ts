import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import { counters, mediaLabels, tagLabels } from '../words/post-meta.ts';
import { anyOf } from '../words/words.ts';

/** What a blog prints under a post: its tags, its counters, its buttons. */
const meta = new RegExp(
  String.raw`^[\s*_(]*(?:${anyOf(tagLabels)}\s*:\s*.{1,300}|${anyOf(counters)})[\s.*_)]*$`,
  'iu',
);
/** Alone on a line at the head or at the end; amid the text it may be the name of a part. */
const media = new RegExp(`^${anyOf(mediaLabels)}$`, 'iu');

/** Whether a line only says of what kind something was that stood beside it. */
export function isMediaLabel({ element, words }: Line): boolean {
  return /^(?:p|div)$/.test(element.tagName) && media.test(words);
}

export const postMeta: Cleaner = {
  rule: 'post-meta',
  why: 'What a site prints around a text: its tags, counters, labels and notices.',
  clean(piece) {
    const lines = piece.lines().filter(({ words }) => words);
    for (const line of [...lines.slice(0, 3), ...lines.slice(-2)])
      if (/^(?:p|div)$/.test(line.element.tagName) && media.test(line.words))
        piece.removeLine(this.rule, line);
    for (const line of piece.lines()) {
      if (/^t[dh]$/.test(line.element.tagName) || line.words.length > 320) continue;
      if (meta.test(line.words) && !/[.!?]\s+\p{Lu}/u.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
