/** Which cuts of Newsreader the pages have, and the letters of each. */

export interface FontCut {
  name: string;
  style: 'normal' | 'italic';
  /** The weights that the style asks for and this cut answers. */
  weights: readonly number[];
  /** Every page loads it at once. */
  preload: boolean;
  /** The font's file, by the package's name for it. */
  source: string;
  letters: string;
  /** Where the font's axes stand; a range stays variable. */
  axes: Record<string, number | { min: number; max: number }>;
}

/** Before `;`, `?` and `!` in French. */
export const narrowSpace = '\u202f';
/** In thousandths of an em: what the press sets, a bit less than a fifth. */
export const narrowSpaceWidth = 180;

const small = 'abcdefghijklmnopqrstuvwxyz';
const spaces = ` \u00a0${narrowSpace}`;
// What French and English are written with: the first visit needs no more.
const core = `${between(0x21, 0x7e)}${spaces}ÀÂÇÈÉÊÎÔŒàâæçèéêëîïôœùûü` + '«»·€°²³×' + '–—‘’“”…−';
const latin1 = between(0xa1, 0xff);
const marks = '„‚†‰′″‹›™';
// Polish, Czech, Slovak, Hungarian, Romanian, Turkish, South Slavic, and the Baltic letters names need.
const namesOfEurope = 'ĂăĄąāĆćČčĎďĐđĘęēĚěėĞğīİıŁłļŃńŇňņŐőōŘřŚśŞşŠšŤťŰűŮůūŸŹźŻżŽžȘșȚț';
/** What the line above a text is written with, whose own italic is small enough for the first visit. */
const originLine = `${small}${spaces}àâçèéêëîïôœùû’,.-()${small.toUpperCase()}É`;

/**
 * The files of a first visit are static and hold the letters of French and English; the others come where a
 * page has a letter of theirs. Text is drawn at its own size; the bold, for headlines and for words in a text, between the two.
 */
export const fontCuts: readonly FontCut[] = [
  {
    name: 'text',
    style: 'normal',
    weights: [400],
    preload: true,
    source: 'latin-opsz-normal',
    letters: core,
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'display',
    style: 'normal',
    weights: [600],
    preload: true,
    source: 'latin-opsz-normal',
    letters: core,
    axes: { wght: 600, opsz: 40 },
  },
  {
    name: 'origin',
    style: 'italic',
    weights: [400],
    preload: true,
    source: 'latin-opsz-italic',
    letters: originLine,
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'italic',
    style: 'italic',
    weights: [400],
    preload: false,
    source: 'latin-opsz-italic',
    letters: without(core + latin1 + marks, originLine),
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'more',
    style: 'normal',
    weights: [400, 600],
    preload: false,
    source: 'latin-opsz-normal',
    letters: without(latin1 + marks, core),
    axes: { wght: { min: 400, max: 600 }, opsz: 24 },
  },
  {
    name: 'names',
    style: 'normal',
    weights: [400, 600],
    preload: false,
    source: 'latin-ext-opsz-normal',
    letters: namesOfEurope,
    axes: { wght: { min: 400, max: 600 }, opsz: 24 },
  },
];

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function without(letters: string, others: string): string {
  return [...new Set(letters)].filter((letter) => !others.includes(letter)).join('');
}
