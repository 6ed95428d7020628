import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import { appearedFirstLines, appearedFirstOpenings } from '../words/appeared-first.ts';
import { anyOf } from '../words/words.ts';

/** WordPress's own last line of a feed item, in the languages it speaks. */
const appeared = new RegExp(
  String.raw`(?:^|(?<=[.!?…»”"’)\n]\s?))\s*${anyOf(appearedFirstLines.map(filledIn))}\s*$`,
  'isu',
);
const opening = new RegExp(`^${anyOf(appearedFirstOpenings)}`, 'i');

export const appearedFirst: Cleaner = {
  rule: 'appeared-first',
  why: 'The line that WordPress adds to the items of its feeds; the origin stands in the source.',
  clean(piece) {
    for (const line of piece.lines().slice(-8)) {
      const found = appearedFirstIn(line);
      if (found) piece.removeFromLine(this.rule, line, found.start, found.end);
    }
  },
};

/** Where the sentence stands in a line: on a line of its own, or as its end when it holds a link. */
export function appearedFirstIn(line: Line): { start: number; end: number } | null {
  if (line.words.length > 900 || line.text.length > 1500) return null;
  const match = appeared.exec(line.text);
  if (!match) return null;
  const alone = !line.text.slice(0, match.index).trim();
  const marked = line.links.length > 0 || opening.test(match[0].trim());
  return marked && (alone || line.links.length > 0 || match[0].length < 400)
    ? { start: match.index, end: line.text.length }
    : null;
}

/** With room for the names of the post and of the site. */
function filledIn(line: string): string {
  return line.replace('…', '.{0,400}?').replace(/…$/, '.{1,200}');
}
