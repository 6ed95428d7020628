import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import {
  blockButtons,
  blockHeadings,
  blockPlaces,
  likes,
  loadings,
  relatedPosts,
} from '../words/share-block.ts';
import { anyOf } from '../words/words.ts';

// The exact words of WordPress’s own buttons, in the languages in which they are common.
const heading = String.raw`${anyOf(blockHeadings)}\s*:`;
const button = anyOf(blockButtons, [String.raw`${anyOf(likes)}\s*${anyOf(loadings)}\s*(?:…|\.{1,3})`]);
const place = String.raw`${anyOf(blockPlaces)}(?![\p{L}\p{N}])`;
const related = String.raw`${anyOf(relatedPosts)}(?![\p{L}\p{N}])`;

const opening = new RegExp(`^\\s*(?:${heading}|${button})`, 'iu');
const word = new RegExp(`(?:${button}|${heading}|${place}|${related})\\s*`, 'iuy');
const aButton = new RegExp(button, 'iu');
const onlyRelated = new RegExp(`^${related}\\s*:?$`, 'iu');
/** `The frozen lake March 3, 2020 In "News"`: what WordPress prints of a related post. */
const relatedPost = new RegExp(
  [
    String.raw`^.{3,200} (?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.?(?: de)? \p{L}+\.?(?: de)? \d{4})`,
    ` (?:(?:In|Dans|En|Em) ["“«„].{1,60}["”»“]|Similar post|Article similaire)$`,
  ].join(''),
  'u',
);

export const shareBlock: Cleaner = {
  rule: 'share-block',
  why: 'WordPress’s buttons that share and like, pasted as text, and the related posts under them.',
  clean(piece) {
    const lines = piece.lines().filter(({ words }) => words);
    for (let index = 0; index < lines.length;) {
      const end = blockEnd(lines, index);
      for (const line of lines.slice(index, end)) piece.removeLine(this.rule, line);
      index = Math.max(end, index + 1);
    }
    for (const line of piece.lines()) {
      const start = startInside(line.text);
      if (start !== null) piece.removeFromLine(this.rule, line, start, line.text.length);
    }
  },
};

/**
 * Where a block ends that begins with this line: a heading or a button, what else the buttons say, and
 * related posts. Where none begins, it ends at once.
 */
function blockEnd(lines: Line[], start: number): number {
  if (!opening.test(lines[start]?.words ?? '')) return start;
  let end = start;
  while (end < lines.length && isBlock(lines[end]?.words ?? '')) end += 1;
  if (!lines.slice(start, end).some(({ words }) => aButton.test(words))) return start;
  if (!onlyRelated.test(lines[end - 1]?.words ?? '')) return end;
  for (let size = postSize(lines, end); size > 0; size = postSize(lines, end)) end += size;
  return end;
}

/** On how many lines a related post stands: one to three; 0 for what is none. */
function postSize(lines: Line[], start: number): number {
  const words = lines.slice(start, start + 3).map((line) => line.words);
  const size = words.findIndex((_, last) => relatedPost.test(words.slice(0, last + 1).join(' ')));
  return size + 1;
}

/** Where a block begins behind a line break of a paragraph that begins otherwise. */
function startInside(text: string): number | null {
  if (!aButton.test(text)) return null;
  for (const { index } of text.matchAll(/\n/g)) {
    // No block is longer, and what was made to be would be read again from each of its lines.
    if (text.length - index > 3000) continue;
    const rest = text.slice(index).trim();
    if (opening.test(rest) && aButton.test(rest) && isBlock(rest)) return index;
  }
  return null;
}

/** Whether a text has no other words than those of the buttons. Read from left to right, so that none is slow. */
function isBlock(text: string): boolean {
  word.lastIndex = 0;
  while (word.lastIndex < text.length) if (!word.test(text)) return false;
  return true;
}
