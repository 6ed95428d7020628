import type { Cleaner } from './cleaners.ts';

/**
 * Zero-width spaces, byte order marks, soft hyphens and control characters.
 * Joiners stay between letters that need them (Persian, Indic scripts, emoji), and so do marks of
 * direction in a text that is written right to left.
 */
const invisible = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+`,
    String.raw`[\u00ad\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]+`,
    // The flags of England, Scotland and Wales are spelled with tags.
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,7})[\u{e0000}-\u{e007f}]+`,
    // One selector may stand behind a character that has two forms; a run of them holds hidden letters.
    String.raw`(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+`,
    String.raw`(?<=[\p{sc=Latin}\s]|^)[\ufe00-\ufe0f]+`,
    String.raw`(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]+`,
    String.raw`(?<![\p{L}\p{M}\p{Emoji}\ufe0f])[\u200c\u200d]+`,
    String.raw`[\u200c\u200d]+(?![\p{L}\p{M}\p{Emoji}])`,
    String.raw`[\u202a-\u202e\u2066-\u2069]+`,
  ].join('|'),
  'gu',
);

export const invisibleCharacters: Cleaner = {
  rule: 'invisible-character',
  why: 'A character that shows nothing: a zero-width space, a byte order mark, a control character.',
  clean(piece) {
    piece.removeMatches(this.rule, invisible);
  },
};
