import type { Cleaner } from './cleaners.ts';

const space = '[\\s\\u00a0\\u200b]*';
/** `[ad_1]`, `[ad-2]`, `[ ad_1 ]`, `\[ad\_2\]`, and the placeholders that a template was left with. */
const tag = new RegExp(
  `\\\\?\\[${space}(?:ad${space}\\\\?[_-]${space}\\d{1,3}|matched_content|source_(?:link|url|title|domain)|original_(?:title|link|content)|author_(?:link|name)|rss[_-]ad\\w*|auto_?blog\\w*)${space}\\\\?\\]`,
  'giu',
);
/** What a plugin put in place of what it did not find: `{source_link}`, `%%source%%`, `{{content}}`. */
const placeholder =
  /(?:\{{1,2}|%{1,2})(?:source_?(?:link|url|title)?|post_?(?:link|title|content)|feed_?(?:title|url)|original_?(?:link|title|url)|permalink|feedtitle|item_?(?:link|title|url))(?:\}{1,2}|%{1,2})/gi;

export const autoblogTags: Cleaner = {
  rule: 'autoblog-tag',
  why: 'A template tag of the plugin that copied the text.',
  clean(piece) {
    piece.removeMatches(this.rule, tag);
    piece.removeMatches(this.rule, placeholder);
  },
};
