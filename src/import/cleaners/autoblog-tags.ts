import { receivedTag } from '../../markdown/residue.ts';
import type { Cleaner } from './cleaners.ts';
import { fieldsNotFound, templateFields } from '../words/autoblog-tags.ts';
import { anyOf } from '../words/words.ts';

/** The fields of a plugin's template that it left unfilled. */
const field = new RegExp(String.raw`\\?\[\s*${anyOf(templateFields)}\s*\\?\]`, 'gi');
/** What a plugin put in place of what it did not find: `{source_link}`, `%%source%%`, `{{content}}`. */
const notFound = new RegExp(String.raw`(?:\{{1,2}|%{1,2})${anyOf(fieldsNotFound)}(?:\}{1,2}|%{1,2})`, 'gi');

export const autoblogTags: Cleaner = {
  rule: 'autoblog-tag',
  why: 'A template tag of the plugin that copied the text.',
  clean(piece) {
    piece.removeMatches(this.rule, receivedTag);
    piece.removeMatches(this.rule, field);
    piece.removeMatches(this.rule, notFound);
  },
};
