import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import type { Workpiece } from './workpiece.ts';
import {
  readAnother,
  readObjects,
  readOn,
  readOnEndings,
  readPlaces,
  readVerbs,
} from '../words/read-more.ts';
import { anyOf } from '../words/words.ts';

/** The invitation alone, to whatever it led. */
const alone = new RegExp(
  [
    String.raw`^[\s\-–—[(*_.:|»›>→▶►+]*(?:(?:click |tap )?(?:here )?(?:to )?${anyOf(readVerbs)} ${anyOf(readObjects)}`,
    String.raw`(?: ${anyOf(readPlaces)})?|${anyOf(readOn)})[\s\-–—\])*_.:|»›>→▶►…]*$`,
  ].join(''),
  'iu',
);
/** An invitation followed by the title of another article. */
const toAnother = new RegExp(
  String.raw`^[\s\-–—[(*_.:|»›>→▶►+•●■]*${anyOf(readAnother)}(?![\p{L}])\s*[:：|–—»›>→-]*\s*(?<rest>.*)$`,
  'iu',
);
const trailing = new RegExp(
  [
    String.raw`\s*(?:\[(?:…|\.\.\.|&hellip;)\]`,
    String.raw`\((?:more|suite|leer más|lire la suite|read more)(?:…|\.{3})?\)`,
    String.raw`(?:…|\.\.\.)?\s*${anyOf(readOnEndings)}\s*(?:[»›→>]+|&raquo;|…|\.{3})?)\s*$`,
  ].join('|'),
  'u',
);

export const readMore: Cleaner = {
  rule: 'read-more',
  why: 'An invitation to read on, or to read something else.',
  clean(piece) {
    const lines = piece.lines();
    for (const [index, line] of lines.entries()) {
      if (!line.words || line.words.length > 300 || /^(?:t[dh]|figcaption)$/.test(line.element.tagName))
        continue;
      if (isAlone(line)) piece.removeLine(this.rule, line);
      else if (leadsElsewhere(line, lines[index + 1])) removeWithList(piece, this.rule, lines, index);
    }
    for (const line of piece.lines()) {
      // Asked of the collapsed text first: long runs of spaces would make the pattern slow.
      if (!trailing.test(line.words) || /\s{50}/.test(line.text)) continue;
      const match = trailing.exec(line.text);
      const linked = line.links.some(({ text }) => text && match?.[0].includes(text));
      const bare = match && /^\s*(?:\[|\()/.test(match[0]) && !/^\s*\[/.test(match[0]);
      if (match && (linked || bare)) piece.removeFromLine(this.rule, line, match.index, line.text.length);
    }
  },
};

/** A sentence that begins like an invitation has more to say, and ends in a full stop. */
function isAlone(line: Line): boolean {
  return (
    alone.test(line.words) && (line.links.length > 0 || line.words.length < 26 || !/[.!?]$/.test(line.words))
  );
}

/** Takes the invitation out with the links that are listed under it. */
function removeWithList(piece: Workpiece, rule: string, lines: Line[], index: number): void {
  const line = lines[index];
  if (!line) return;
  piece.removeLine(rule, line);
  if (line.links.length > 0) return;
  for (const item of lines.slice(index + 1)) {
    if (item.element.tagName !== 'li' || linkedLength(item) < item.words.length * 0.7) return;
    piece.removeLine(rule, item);
  }
}

function linkedLength({ links }: Line): number {
  return links.reduce((sum, { text }) => sum + text.length, 0);
}

/** `Read more: <a>title</a>`: everything after the invitation is links, or a title on its own. */
function leadsElsewhere(line: Line, next: Line | undefined): boolean {
  const match = toAnother.exec(line.words);
  if (!match) return false;
  const rest = match.groups?.['rest'] ?? '';
  const linked = linkedLength(line);
  if (!rest)
    return (
      line.links.length > 0 ||
      /[:：]$/.test(line.words) ||
      isList(next) ||
      line.words === line.words.toUpperCase()
    );
  if (linked >= rest.length * 0.7) return true;
  // Without a link only a colon and a title without an end tell an invitation from a sentence.
  const colon = /^[^:：|]{1,40}\s?[:：|]/.test(line.words);
  return colon && rest.length < 180 && !/[.!?…]["”»’)]?$/.test(rest) && line.element.tagName === 'p';
}

function isList(line: Line | undefined): boolean {
  return line !== undefined && line.element.tagName === 'li' && line.links.length > 0;
}
