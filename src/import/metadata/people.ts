import { authorLabels, bylineOpenings, publishedBehindNames, wordsBeforeDays } from '../words/bylines.ts';
import { wordsBetweenNames } from '../words/names.ts';
import { agencyWords } from '../words/organisations.ts';
import { professionModifiers, professions } from '../words/professions.ts';
import { anyOf } from '../words/words.ts';
import {
  isAccount,
  isAddress,
  isAgency,
  isOrganisation,
  isProfession,
  isSite,
  isWholeName,
} from './names.ts';
import { plainTitle } from './titles.ts';

const label = new RegExp(
  String.raw`^[\s–—·|/»>-]*(?:${anyOf(authorLabels)}(?:\s*[:：／/|–-]\s*|\s+|$)|${anyOf(bylineOpenings)}\s*:\s*)`,
  'iu',
);
const opening = new RegExp(String.raw`^${anyOf(bylineOpenings)}\s+(?=[\p{Lu}\p{Lo}]\S*\s+\S)`, 'iu');
/** Before one name, these few are no part of it. */
const plainOpening = /^(?:by|par|por|door|von|от)\s+(?=[\p{Lu}\p{Lo}]\S*$)/u;
const someDay = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er)?[.,/ ]|\d{4})`;
const cutOff = [
  // Behind a bar, an arrow or a date stands no name.
  /\s*[|•·→»›].*$/u,
  new RegExp(String.raw`\s+${anyOf(publishedBehindNames)}(?!\p{L}).*$`, 'iu'),
  new RegExp(
    String.raw`(?:\s*[,–—-]\s*|\s+)(?:${anyOf(wordsBeforeDays)}\s+)?(?:\p{L}+\.?,?\s+)?${someDay}.*$`,
    'iu',
  ),
  /\s+(?:in|for|para|pour|für|per)\s+(?:\p{Lu}.*|the\s.*)$/u,
  new RegExp(
    String.raw`(?:\s*[,(–—-]\s*|\s+)(?:with|avec|mit|con|com|and|et|und|y|e)\s+(?:the\s+)?${anyOf(agencyWords)}(?!\p{L}).*$`,
    'iu',
  ),
  /\s*\((?:à|in|en|aus|a|de|from)\s[^)]*\)/u,
];

/** The people in bylines: `By A and B`, `Par A avec B`; roles, places, addresses and labels are left out. */
export function people(bylines: string[], sites: string[] = []): string[] {
  const found = bylines.flatMap((byline) => splitByline(withoutWikiMarks(plainTitle(byline))));
  const named = [...new Map(found.map((name) => [name.toLowerCase(), name])).values()];
  return named.filter((name) => isAgency(name) || !isSite(name, sites)).slice(0, 20);
}

/** `[[People/Jane Doe|Jane]]` shows `Jane`, and `[[Jane Doe]]` itself. */
function withoutWikiMarks(text: string): string {
  return text.replace(/\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]+)\]\]/g, '$1');
}

function splitByline(byline: string): string[] {
  // RSS writes `address (Name)`.
  const mail = /^\S+@\S+\s+\(([^()]+)\)$/.exec(byline)?.[1];
  const unlabelled = withoutLabels(mail ?? byline);
  if (!unlabelled || isAddress(unlabelled) || isAccount(unlabelled) || isPicture(unlabelled)) return [];
  const plain = cutOff
    .reduce((text, pattern) => text.replace(pattern, ''), unlabelled)
    .replace(/\s*[<([]?\S+@\S+[>)\]]?/g, '')
    .replace(/\s*[([]?(?<!\S)@\w+[)\]]?/g, '')
    .trim();
  if (!plain || isAddress(plain) || isAccount(plain) || plain.length > 200) return [];
  // A bracket belongs to its name: it may hold an agency, or who helped.
  if (/[()]/.test(plain)) return [withoutRole(plain)].filter(isSomebody);
  return inOrder(plain)
    .map((part) => tidy(withoutProfession(part)))
    .filter((name, index) => isSomebody(name) && (index === 0 || !isEmployer(name)));
}

/** Behind a name and a comma may stand for whom somebody writes. */
function isEmployer(name: string): boolean {
  return isOrganisation(name) || (/\s/.test(name) && /^(?:The|Le|La|Les|El|Il|Der|Die|Das)\s/.test(name));
}

/** Who took the pictures wrote nothing. */
function isPicture(text: string): boolean {
  return /^(?:photos?|images?|pictures?|illustrations?|videos?|fotos?|bilder|grafik|infografik)(?!\p{L})/iu.test(
    text,
  );
}

/** A part that tells what somebody is names nobody else: `Ada Lind, Political Editor`. */
function withoutProfession(part: string): string {
  const name = withoutRole(part);
  return isProfession(part) && !isWholeName(name) && !isAgency(name) ? '' : name;
}

function withoutLabels(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(label, '').replace(opening, '').replace(plainOpening, '').trim();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const family = String.raw`(?:(?:de|di|da|van|von|der|la|le|el|al|bin|ben)\s+)*\p{Lu}`;
const between = new RegExp(
  String.raw`\s*${anyOf([
    String.raw`;|\s/\s|\n|[、，؛،]`,
    String.raw`\s${anyOf(wordsBetweenNames)}\s(?=[\p{Lu}\p{Lo}])`,
    String.raw`,\s*(?:and|et|und|y|e)?\s*(?=\p{Lu}[\p{L}\p{M}’'.-]*\s+${family})`,
    String.raw`,\s+(?:and|et|und|y|e)\s+(?=\p{Lu})`,
  ])}\s*`,
  'u',
);

/** The names one by one. `Doe, Jane` is a catalogue’s order, and `Doe, Jane; Roe, Rick` too. */
function inOrder(text: string): string[] {
  const turned = (part: string): string =>
    part.replace(
      /^(\p{Lu}[\p{L}\p{M}’'-]+),\s*(\p{Lu}[\p{L}\p{M}’'-]+(?:\s+\p{Lu}\.?)?)$/u,
      (whole, last: string, first: string) =>
        isProfession(first) || isAgency(first) || isPlace(first) ? whole : `${first} ${last}`,
    );
  const parts = text.split(/\s*;\s*|\s(?:and|et|und|y|&)\s/u);
  if (parts.every((part) => turned(part) !== part)) return parts.map(turned);
  return text.split(/\s*;\s*/).flatMap((part) => {
    const whole = turned(part);
    return whole === part ? part.split(between) : [whole];
  });
}

/** In `Müller, Berlin` a place and not a name stands behind the comma: a family name alone tells nobody. */
function isPlace(word: string): boolean {
  return /^(?:Berlin|Brussels|Bruxelles|London|Londres|Madrid|Moscow|Moscou|New|Paris|Roma|Rome|Washington|Wien)$/.test(
    word,
  );
}

const role = String.raw`(?:(?:${anyOf(professionModifiers)})\s+)*(?:${anyOf(professions)})`;
const roleBefore = new RegExp(
  String.raw`^(?:(?:our|unser\p{L}*|notre|nuestr[oa]|il nostro)\s+)?(?:${role}\s+)+(?=\p{Lu}\S+\s+\p{Lu})`,
  'iu',
);
const roleBehind = new RegExp(
  String.raw`(?:\s*[,–—-]\s*|\s+)(?:(?:our|a|the|notre|unser(?:e[rn]?)?|nuestr[ao]|de notre)\s+)?${role}(?!\p{L}).*$`,
  'iu',
);

/** What somebody is, where it stands, and whose place: `Ada Lind, à Rome`. */
function withoutRole(name: string): string {
  return name
    .replace(roleBefore, '')
    .replace(roleBehind, '')
    .replace(/\s*[,–—-]\s*(?:à|au|aux|en|in|aus|bei|a|da|em|из|de|of|from|for)\s+\p{Lu}.*$/u, '')
    .replace(/\s+(?:in|à|aus)\s+\p{Lu}\p{Ll}.*$/u, '');
}

function tidy(name: string): string {
  return name
    .replace(/^(?:and|et|by|par|y|und|with|avec)\s+/i, '')
    .replace(/^[\s"“”«»*_:–—-]+|["“”«»*_–—\s-]+$/gu, '')
    .replace(/,\s*(?!\s*[JS]r\b)\p{L}.*$/u, '')
    .replace(/[,;:.\s]+$/, (end) => (/^\.$/.test(end) && /\b\p{Lu}\.$|\b[JS]r\.$/u.test(name) ? end : ''))
    .replace(
      /^((?:thomson )?reuters|ap|afp|associated press|dpa|efe) (?:staff|news agency|editorial)$/i,
      '$1',
    );
}

function isSomebody(name: string): boolean {
  const bare = name.replace(/^\p{Ll}+\s+/u, '');
  return name.length > 1 && !isAccount(name) && !isAccount(bare) && !isAddress(name) && /\p{L}/u.test(name);
}
