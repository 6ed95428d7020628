/** Which texts Newsreader has the letters for: a picture is drawn of these alone. */

/** A text as it is drawn, without what cannot be seen; `undefined` where the face lacks one of its letters. */
export function drawableText(text: string): string | undefined {
  const isDrawn = (letter: string) => drawn.has(letter) || letter === narrowSpace;
  const letters = [...text.normalize('NFC').replaceAll(unseen, '')].flatMap((letter) =>
    isDrawn(letter) ? [letter] : [...letter.normalize('NFKC').replaceAll('\u2010', '-')],
  );
  return letters.every(isDrawn) ? letters.join('').trim() : undefined;
}

export function isDrawable(text: string): boolean {
  return Boolean(drawableText(text));
}

/** A space that is narrower than its own, which the face lacks and a drawing need not have. */
export const narrowSpace = '\u202f';

/** The letters that all cuts of the face have, by their numbers. */
const ranges =
  '20-7e a0-131 134-148 14a-17e 1a0-1a1 1af-1b0 1fa-21b 1e80-1e85 1ea0-1ef9 2013-2014 2018-201a 201c-201e ' +
  '2020-2020 2022-2022 2026-2026 2032-2033 2039-203a 2044-2044 20ac-20ac 2122-2122 2212-2212';
const drawn = new Set(
  ranges.split(' ').flatMap((range) => {
    const [first = 0, last = 0] = range.split('-').map((number) => parseInt(number, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  }),
);

const unseen = /\p{Format}|\ufe0e|\ufe0f/gu;

/** All letters that are drawn, for whoever makes fonts of them. */
export function drawnLetters(): string {
  return [...drawn].join('');
}
