import type { Cleaner } from './cleaners.ts';
import { fieldsNotFound, templateFields } from '../words/autoblog-tags.ts';
import { anyOf } from '../words/words.ts';

/** What may stand between two of its characters and is not seen, or escapes them. */
const filler =
  '[\\s\\\\\\u00ad\\u034f\\u061c\\u115f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe0f\\ufeff]*';
/** `[ad_1]`, `[ ad_2 ]`, `\\[ad\\_2\\]`, `［ad＿1］`, `[AD-2]`. */
export const autoblogTag = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
  ['[\\\\]?[[［]', '[aａ]', '[dｄ]', '[_＿-]', '(?:[0-9０-９]{1,3}|n)', '[\\]］]'].join(filler),
  'giu',
);
/** The fields of a plugin's template that it left unfilled. */
const field = new RegExp(String.raw`\\?\[\s*${anyOf(templateFields)}\s*\\?\]`, 'gi');
/** What a plugin put in place of what it did not find: `{source_link}`, `%%source%%`, `{{content}}`. */
const notFound = new RegExp(String.raw`(?:\{{1,2}|%{1,2})${anyOf(fieldsNotFound)}(?:\}{1,2}|%{1,2})`, 'gi');

export const autoblogTags: Cleaner = {
  rule: 'autoblog-tag',
  why: 'A template tag of the plugin that copied the text.',
  clean(piece) {
    piece.removeMatches(this.rule, autoblogTag);
    piece.removeMatches(this.rule, field);
    piece.removeMatches(this.rule, notFound);
  },
};
