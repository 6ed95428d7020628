import { receivedTag } from '../markdown/residue.ts';
import { visibleText } from './body/visible.ts';
import type { Line } from './cleaners/lines.ts';
import { pageHead } from './cleaners/page-head.ts';
import { isMediaLabel } from './cleaners/post-meta.ts';
import { otherWords } from './metadata/date-words.ts';
import type { Workpiece } from './cleaners/workpiece.ts';
import { momentOf } from './metadata/dates.ts';
import { people } from './metadata/people.ts';
import { recognisedLanguage } from './metadata/recognised-language.ts';
import { changed } from './metadata/visible-dates.ts';
import { claim } from './received.ts';

/**
 * Reads who signs a text and when it appeared from the short blocks between its title and its text,
 * `Par A et B`, `Published March 12, 2023`, and takes these out. Where they may be anything else, they stay.
 */
export function takeSignature(piece: Workpiece): void {
  const lang = recognisedLanguage(visibleText(piece.tree))?.lang ?? '';
  const blocks = piece
    .lines()
    .filter((line) => line.words.replace(receivedTag, '').trim() && !isMediaLabel(line))
    .map((line) => ({ line, says: statements(line, lang) }));
  // Above a byline, and not above a date, there may be a standfirst.
  const first = blocks[0]?.says || !blocks[1]?.says?.some(({ key }) => key === 'authors') ? 0 : 1;
  const rest = blocks.slice(first);
  const end = rest.findIndex(({ says }) => !says);
  const head = rest.slice(0, Math.max(end, 0));
  const said = head.flatMap(({ says }) => says ?? []);
  // Dates further down are those of a chronology; two of a kind are those of something else.
  const isChronology = rest.slice(head.length).some(({ says }) => says?.some(({ key }) => key !== 'authors'));
  if (isChronology || new Set(said.map(({ key }) => key)).size < said.length) return;
  for (const { key, value } of said) claim(piece.context.claims, key, value, 'the lines under the title');
  for (const { line } of head) piece.removeLine(pageHead.rule, line);
}

interface Statement {
  key: 'authors' | 'published' | 'updated';
  value: string;
}

/** What a block says of the article, where it says nothing else. */
function statements({ text }: Line, lang: string): Statement[] | null {
  if (text.length > 300) return null;
  const parts = text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .flatMap((line) => line.split(separator));
  const found = parts.filter(Boolean).map((part) => {
    const one = signerOf(part) ?? dateOf(part, lang);
    return one ? [one] : signedDay(part, lang);
  });
  return found.every((one) => one !== null) ? found.flat() : null;
}

/** `By Ada Lind January 12 at 2:35 PM`: a name, and a day which may lack its year. */
function signedDay(part: string, lang: string): Statement[] | null {
  const words = part.split(' ');
  const at = words.findIndex((_, index) => isDayAlone(words.slice(index).join(' ')));
  const signer = at > 1 ? signerOf(words.slice(0, at).join(' ').replace(/,$/, '')) : null;
  const date = dateOf(words.slice(at).join(' '), lang);
  return signer && (date ? [signer, date] : [signer]);
}

function isDayAlone(words: string): boolean {
  return /\d/.test(words) && words.length <= 60 && otherWords(words).length <= 1;
}

const dateLabels = 'published|posted|updated|publié|mis à jour|veröffentlicht|publicado';
/** What stands between two statements on one line; `Last Updated` is one label. */
const separator = new RegExp(
  String.raw` ?[|•·] ?| [–—-] |(?<!^(?:first|last)),? (?=(?:${dateLabels})(?!\p{L}))`,
  'iu',
);

const particle = "(?:(?:d[aeio]|dos|des|du|del|della|la|le|van|von|den|der|ten|zu|bin|ben|al|el) |d['’])";
const word = "\\p{Lu}\\p{M}*[\\p{Ll}.'’-][\\p{L}\\p{M}.'’-]*";
const name = `(?!The |An? |Les? |La |De[rn] |Die |Das |El |Los |Las )${word}(?: ${particle}*${word}){1,4}`;
const agency = 'AFP|AP|ATS|EFE|ANSA|DPA|dpa|APA|ANP|TASS|UPI|PTI|Belga|Reuters';
const byline = new RegExp(
  `^(?:By|Par|Von|Por) (?:${name}|${agency})(?:(?:,| (?:and|et|und|y|with|avec)) (?:${name}|${agency}))*$`,
  'u',
);

function signerOf(words: string): Statement | null {
  if (!byline.test(words)) return null;
  const names = people([words]).length;
  // Behind a comma alone stands what somebody is, which is no name, or a place.
  const isList = / (?:and|et|und|y|with|avec) /u.test(words);
  return names === 1 || (names > 1 && isList) ? { key: 'authors', value: words } : null;
}

function dateOf(words: string, lang: string): Statement | null {
  const isNumeric = /\d[./-]\d{1,2}[./-]\d/u.test(words);
  const clocks = words.match(/\d ?[:hH] ?(?:\d|\b)/gu) ?? [];
  const others = otherWords(words).length;
  // In words, the name of the month is left of what is no figure and no label.
  if (words.length > 80 || clocks.length > 1 || others !== (isNumeric ? 0 : 1)) return null;
  if (momentOf(words, lang) === null) return null;
  return { key: changed.test(words) ? 'updated' : 'published', value: words };
}
