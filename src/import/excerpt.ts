// Whether a text is only the beginning of its original.
import { receivedTag } from '../markdown/residue.ts';
import type { Line } from './cleaners/lines.ts';
import { isSourceLine } from './cleaners/source-line.ts';
import type { Workpiece } from './cleaners/workpiece.ts';
import { claim } from './received.ts';
import { cutMarks, weakCutMarks } from './words/cut-marks.ts';
import { anyOf } from './words/words.ts';

const around = String.raw`[\s(\[>»→…._*-]*`;
/** `Continue reading “The ferry” →` too, with the title of this text. */
const strong = new RegExp(`^${around}${anyOf(cutMarks)}(?<rest>.{0,160})$`, 'iu');
const weak = new RegExp(`^${around}${anyOf(weakCutMarks)}${around}[\\])»→]*$`, 'iu');
const cutEnd =
  /(?:\[\s?(?:…|\.{3}|&hellip;)\s?\]|\((?:…|\.{3}|more…|more\.{3})\)|\[(?:more|suite|mehr)\])\s*$/iu;
/** A sentence that was broken off. */
const brokenOff = /(?:…|\.{3}|[…. ][\])]|[\p{L}\p{N},])\s*$/u;

/** Says that a text is an excerpt where it stops at a mark of a cut or at an invitation to read the rest. */
export function findCut(piece: Workpiece): void {
  const mark = cutIn(piece);
  if (mark) claim(piece.context.claims, 'source.relation', 'excerpt', `“${mark}”, at which the text stops`);
}

function cutIn(piece: Workpiece): string | null {
  const lines = piece
    .lines()
    .filter((line) => line.words.replace(receivedTag, '').trim() && !isSourceLine(line, true));
  const last = lines.slice(-3);
  for (const [index, line] of last.entries()) {
    const before = lines[lines.length - last.length + index - 1];
    const mark = markIn(line, before?.words ?? '', piece.context.page);
    // Behind the mark nothing of the text follows.
    if (mark && last.slice(index + 1).every(({ words }) => words.length < 120)) return mark;
  }
  return null;
}

function markIn(line: Line, before: string, isPage: boolean): string | null {
  const { words, links } = line;
  const end = cutEnd.exec(words);
  if (end) return end[0].trim();
  if (isPage) return null;
  const linked = links.at(-1)?.text ?? '';
  const alone = words.length < 200 && strong.exec(words);
  if (alone && (links.length > 0 || (alone.groups?.['rest'] ?? '').length < 4)) return short(words);
  if (weak.test(words) && brokenOff.test(before)) return short(words);
  const head = words.slice(0, words.length - linked.length);
  if (linked && words.endsWith(linked) && strong.test(linked)) return short(linked);
  return linked && words.endsWith(linked) && weak.test(linked) && brokenOff.test(head) ? short(linked) : null;
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
