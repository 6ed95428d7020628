import type { Cleaner } from './cleaners.ts';

/** What a blog prints under a post: its tags, its counters, its buttons. */
const meta =
  /^[\s*_(]*(?:(?:tags?|tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted (?:in|under)|categor(?:y|ies)|étiquettes?|mots[- ]clés|catégories?|classé dans|publié dans|etiquetas|categorías?|schlagw(?:ort|örter)|kategorien?|veröffentlicht (?:in|unter)|tag(?:s|gato)?|categori[ae])\s*:\s*.{1,300}|(?:post|page)? ?views?\s*:\s*[\d.,kK]+|[\d.,kK]+ (?:total )?views?(?:, \d+ views? today)?|(?:comments? (?:are )?(?:closed|off|disabled)(?: on .{1,120})?|les commentaires sont (?:fermés|clos|désactivés).{0,60})|print ?friendly(?:,? pdf)?(?: ?(?:&|and) ?e-?mail)?|(?:estimated )?reading time\s*:?\s*\d+.{0,20}|\d+ ?min(?:utes?)? (?:read|de lecture)|temps de lecture\s*:?\s*\d+.{0,20}|(?:no|\d+) responses?|be the first to comment|trackbacks?\/pingbacks?|rate this(?: post| article)?.{0,20}|(?:\d[\d.]*\/\d+ )?- ?\(\d+ votes?\)|rating: [\d.]+\/[\d.]+.{0,40}|powered by disqus|view (?:the )?discussion thread|you must be logged in to .{1,60})[\s.*_)]*$/iu;

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
