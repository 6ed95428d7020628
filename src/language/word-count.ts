/** How many words a text has, as its language counts them. */
export function countWords(text: string, lang: string): number {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  if (!unspaced.has(language)) return text.match(word)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

// A twentieth of the time that Intl.Segmenter takes, and the same count where words are set apart by spaces.
const word = /[\p{L}\p{N}\p{M}_]+(?:['’.·:,][\p{L}\p{N}\p{M}_]+)*/gu;

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
