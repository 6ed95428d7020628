import { authorLabels, bylineOpenings } from '../words/bylines.ts';
import { publishedWords } from '../words/dates.ts';
import { anyOf } from '../words/words.ts';
import { isAgency, isOrganisation, isShortName, isWholeName, wholeName } from './names.ts';
import { people } from './people.ts';

const strong = new RegExp(String.raw`^${anyOf(authorLabels)}(?:\s*[:：／/]\s*|\s+(?=\S))`, 'iu');
const weak = new RegExp(String.raw`^${anyOf(bylineOpenings)}\s*:?\s+(?=[\p{Lu}\p{Lo}])`, 'iu');
const dated = /\p{Nd}{4}|\p{Nd}[./]\p{Nd}/u;
/** In a line that dates a text, `by` may stand anywhere. */
const amid = new RegExp(
  String.raw`(?<!\p{L})(?:by|par|von|por|di|door|od|av|af|от)\s+(${wholeName}(?:(?:, | (?:and|et|und|y|e|&) )${wholeName})*)`,
  'u',
);
const label = new RegExp(String.raw`(?<!\p{L})${anyOf(publishedWords)}`, 'iu');

/** The people who sign in a line of a page that says nothing else, or only when and where as well. */
export function signersOf(line: string, sites: string[]): string[] {
  if (line.length > 160 || /[!?]$/.test(line)) return [];
  for (const part of line.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s+\/\s+(?=\p{Nd})/u)) {
    const said = part.trim();
    const isStrong = strong.test(said) && !isSentence(said);
    if (!isStrong && !(weak.test(said) && said.length <= 110)) continue;
    const names = persons(said, sites, isStrong);
    if (names.length > 0) return names;
  }
  const found = dated.test(line) || label.test(line) ? amid.exec(line)?.[1] : undefined;
  return found ? persons(found, sites, false) : [];
}

/** The people in a text, if nobody else is in it: each with a whole name, or one with a short one. */
export function persons(text: string, sites: string[], mayBeShort: boolean): string[] {
  const names = people([text], sites);
  const [only = ''] = names;
  if (mayBeShort && names.length === 1 && isShortName(only) && !isOrganisation(only, sites)) return names;
  const isPerson = (name: string): boolean =>
    isAgency(name) || (isWholeName(name) && !isOrganisation(name, sites));
  return names.length > 0 && names.every(isPerson) ? names : [];
}

function isSentence(text: string): boolean {
  return text.length > 70 && /\p{Ll}{2}[.:]["”»]?$/u.test(text);
}
