/** The name of a file, without its ending, that a text can give. */
import { readableSlug } from './slug.ts';

/** Letters of a name, and its bytes: most letters from other alphabets have two or three. */
const longest = 80;
const mostBytes = 160;

/**
 * Lower-case letters, digits and hyphens, at most 80 of them. A longer name ends between two words of the text
 * (`d’eau` is one), and not in a single letter. Empty where the text has neither letters nor digits.
 */
export function fileNameFor(text: string): string {
  const slug = readableSlug(text);
  if (fits(slug)) return slug;
  const ways = [text.split(/\s+/).map(readableSlug), slug.split('-')].map(fitting);
  // A word as long as a name is cut where it must be.
  const short = ways.find((way) => !fits(way + way)) ?? cut(slug);
  return short.replace(/(?:-[a-z])+$/, '');
}

function fits(name: string): boolean {
  return name.length <= longest && Buffer.byteLength(name) <= mostBytes;
}

/** As many of the words as a file name can hold. */
function fitting(words: string[]): string {
  let short = '';
  for (const word of words.filter(Boolean)) {
    const longer = short ? `${short}-${word}` : word;
    if (!fits(longer)) break;
    short = longer;
  }
  return short;
}

function cut(slug: string): string {
  const letters = [...new Intl.Segmenter().segment(slug)].map(({ segment }) => segment);
  while (!fits(letters.join(''))) letters.pop();
  return letters.join('').replace(/-+$/, '');
}
