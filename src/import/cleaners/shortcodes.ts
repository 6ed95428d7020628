import type { Cleaner } from './cleaners.ts';
import { shortcodeNames } from '../words/shortcodes.ts';
import { anyOf } from '../words/words.ts';

/** WordPress's own shortcodes and those of common plugins: a name, and then nothing but attributes. */
const known = anyOf(shortcodeNames);
const attributes =
  '(?:\\s+[\\w-]+\\s*=\\s*(?:"[^"\\]]*"|\'[^\'\\]]*\'|“[^”\\]]*”|″[^″\\]]*″|[^\\s\\]]+)|\\s+https?:\\/\\/[^\\s\\]]+)';
const shortcode = new RegExp(
  `\\[\\/?${known}${attributes}*\\s*\\/?\\](?!\\()` +
    // Any name with attributes, or with a closing slash, is a shortcode too.
    `|\\[[a-z][\\w-]*${attributes}+\\s*\\/?\\](?!\\()|\\[\\/[a-z][\\w-]*\\](?!\\()`,
  'g',
);

export const shortcodes: Cleaner = {
  rule: 'shortcode',
  why: 'A command to a WordPress plugin which is not there any more; the words and addresses it enclosed stay.',
  clean(piece) {
    piece.removeMatches(this.rule, shortcode);
  },
};
