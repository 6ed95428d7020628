import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import { followCalls, kickers, networks } from '../words/kicker-links.ts';
import { anyOf } from '../words/words.ts';

const kicker = new RegExp(String.raw`^[\s\-–—[(*_|»›>→▶►•]*${anyOf(kickers)}\s*[:：|]\s*(?<rest>\S.*)$`, 'u');
const clickHere = new RegExp(
  [
    String.raw`^[\s*_(]*CLICK (?:HERE|BELOW)\b.{0,120}$`,
    String.raw`^[\s*_(]*${anyOf(followCalls)}\b.{0,60}\b${anyOf(networks)}\b.{0,80}$`,
  ].join('|'),
  'u',
);

export const kickerLinks: Cleaner = {
  rule: 'kicker-link',
  why: 'A line that led to another article or to a player: MORE:, RELATED:, WATCH:.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^(?:t[dh]|figcaption|blockquote)$/.test(line.element.tagName)) continue;
      if (isKicker(line) || isCall(line)) piece.removeLine(this.rule, line);
    }
  },
};

/** A title follows: it is linked, set bold, or has no full stop and is short. */
function isKicker(line: Line): boolean {
  const match = kicker.exec(line.words);
  if (!match || line.words.length > 260) return false;
  const rest = match.groups?.['rest'] ?? '';
  const linked = line.links.reduce((sum, { text }) => sum + text.length, 0);
  if (linked >= rest.length * 0.6) return true;
  // `PHOTO: Jane Doe/AFP` is a credit, and credits stay.
  if (
    /^\P{L}*(?:PHOTO|VIDEO|VIDÉO|GALLERY|OPINION|DOSSIER)/u.test(line.words) &&
    (rest.split(/\s+/).length < 4 || /\/|\b(?:AFP|AP|Reuters|Getty|EPA|EFE|dpa)\b/.test(rest))
  )
    return false;
  return rest.length < 160 && !/[.!?…]["”»’)]?\s+\p{Lu}/u.test(rest) && !/[.]["”»’)]?$/.test(rest);
}

function isCall(line: Line): boolean {
  return (
    line.words.length < 200 &&
    clickHere.test(line.words) &&
    !/[.!?…]\s+\p{Lu}/u.test(line.words) &&
    !/[«»“”]/.test(line.words)
  );
}
