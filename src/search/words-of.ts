/** Words as the search compares them, on the site's side and in the reader's browser alike. */

/**
 * A text without what a reader may leave out when she types: accents, case, ligatures, the vowel signs of Arabic and
 * Hebrew, and the forms of an Arabic letter that are written for one another. Apostrophes of any kind are one.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(droppedMarks, '')
    .normalize('NFC')
    .replace(doubles, (letter) => single[letter] ?? letter);
}

/** Marks that may be left out: of Latin, Greek and Cyrillic letters, of Hebrew and of Arabic; and what joins letters. */
const droppedMarks = new RegExp(
  [
    '[\\u0300-\\u036f]',
    '[\\u0591-\\u05c7]',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]',
    '[\\u0640\\u00ad]',
    '[\\u200c\\u200d]',
  ].join('|'),
  'g',
);

const single: Partial<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};
const doubles = new RegExp(`[${Object.keys(single).join('')}]`, 'g');

/**
 * The words of a text in its order, folded. A letter before an apostrophe, as in « l’eau », is no word of its own;
 * scripts without spaces are divided by the dictionary of `Intl.Segmenter` (Unicode, annex 29).
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of folded(text).matchAll(inWords)) {
    if (unspaced.test(word)) words.push(...segmented(word));
    else if (word.length > 1 || /\d/.test(word)) words.push(word.slice(0, longest));
  }
  return words;
}

const inWords = /[\p{L}\p{N}\p{M}]+/gu;
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const unspaced = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u');

/** Letters of a word that are compared; what is longer is an address or a mistake. */
const longest = 32;

let segmenter: Intl.Segmenter | undefined;

function segmented(run: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
