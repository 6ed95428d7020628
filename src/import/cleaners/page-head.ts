import { momentOf } from '../metadata/dates.ts';
import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import type { Workpiece } from './workpiece.ts';
import { otherWords, withoutDateWords } from '../metadata/date-words.ts';

export const pageHead: Cleaner = {
  rule: 'byline-or-date',
  why: 'The byline or the date under the headline; they are in the front matter.',
  clean(piece) {
    if (!piece.context.page) return;
    const lines = piece.lines().filter(({ words }) => words);
    for (const line of [...lines.slice(0, 5), ...lines.slice(5).slice(-2)]) {
      if (
        /^(?:P|DIV|H[2-6]|LI|UL|ADDRESS)$/i.test(line.element.tagName) &&
        // Who said what is quoted, and when, belongs to the quotation.
        !line.parents.some((parent) => parent.type === 'element' && parent.tagName === 'blockquote') &&
        (isDate(line) || isByline(line, piece))
      )
        piece.removeLine(this.rule, line);
    }
  },
};

/** A date with what surrounds one, and no more than three other words. */
function isDate(line: Line): boolean {
  const clock = /\d{1,2}[:h.]\d{2}/.test(line.words) && /\d{1,2}\D{2,25}(?:19|20)\d{2}/.test(line.words);
  if (line.words.length > 110 || !(clock || momentOf(line.words, 'fr'))) return false;
  return (
    otherWords(line.words).length <= (clock ? 6 : 4) && !/[.!?]$/.test(line.words.replace(/[ap]\.m\.$/i, ''))
  );
}

/** Known authors, and hardly anything else. */
function isByline(line: Line, { context }: Workpiece): boolean {
  if (line.words.length > 140) return false;
  const authors = (context.claims.authors ?? []).flatMap(({ value }) => value);
  if (
    !authors.some(
      (author) =>
        author.length > 3 &&
        folded(line.words).includes(folded(author.replace(/^(?:by|par|von|por)\s+/i, ''))),
    )
  )
    return false;
  let rest = folded(withoutDateWords(line.words));
  for (const author of authors.flatMap((name) => [name, ...name.split(/\s*(?:,|\sand\s|\set\s)\s*/)]))
    rest = rest.replace(folded(author), '');
  for (const { value } of context.claims['source.publisher'] ?? [])
    rest = rest.replace(folded(String(value)), '');
  return rest.length < 18 && !/[!?]$/.test(line.words);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}
