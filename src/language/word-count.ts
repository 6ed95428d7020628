/** How many words a text has, as its language counts them. */
export function countWords(text: string, lang: string): number {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  if (!unspaced.has(language)) return countSpaced(text);
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

/**
 * Words are letters, digits and marks, with at most one of these between them: "l’eau", "3.5", "U.N.". A hundredth of
 * the time that Intl.Segmenter takes, and the same count where words are set apart by spaces.
 */
function countSpaced(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if (isInWord(text, at)) {
      if (!inside) words++;
      inside = true;
    } else if (inside && !(joins.has(text.charCodeAt(at)) && isInWord(text, at + 1))) inside = false;
  }
  return words;
}

const joins = new Set(Array.from("'’.·:,", (mark) => mark.charCodeAt(0)));

/** Whether a UTF-16 unit is part of a word; remembered, because a regular expression is slow to say. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const known = unitInWord[unit];
  if (known !== undefined) return known;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const start = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  const is = /^[\p{L}\p{N}\p{M}_]/u.test(text.slice(start, start + 2));
  if (!isSurrogate && at < text.length) unitInWord[unit] = is;
  return is;
}

const unitInWord: boolean[] = [];

/** Languages written without spaces between words: only a dictionary can count these. */
const unspaced = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
