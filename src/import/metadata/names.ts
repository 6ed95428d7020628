import { nameParticles } from '../words/names.ts';
import { noAuthors } from '../words/no-authors.ts';
import { newsAgencies, organisationEndings, organisationWords } from '../words/organisations.ts';
import { professions } from '../words/professions.ts';
import { anyOf } from '../words/words.ts';
import { fold } from './titles.ts';

/** Accounts of a content system, which sign what nobody wrote. */
const accounts = new RegExp(`^${anyOf(noAuthors)}$`, 'iu');
const agencies = new RegExp(`^${anyOf(newsAgencies)}$`, 'iu');
const organisation = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(organisationWords)}(?![\p{L}\p{N}])`,
  'iu',
);
const organisationEnd = new RegExp(`${anyOf(organisationEndings)}$`, 'u');
const profession = new RegExp(String.raw`(?<!\p{L})${anyOf(professions)}(?!\p{L})`, 'iu');

const particle = String.raw`(?:${anyOf(nameParticles)} |[dlo]['’]|al-|el-)`;
const capitalised = String.raw`\p{Lu}\p{M}*(?:[\p{L}\p{M}'’-]+\.?|\.(?:-?\p{Lu}\.)*)`;
const clanName = String.raw`(?:Mc|Mac|O['’]|D['’]|Al-|El-)\p{Lu}[\p{L}\p{M}'’-]+`;
const word = `(?:${capitalised}|${clanName})`;
const first = '(?!(?:The|An?|Les?|La|Das|Die|Los|Las|El|Il|Gli|This|That|Our|Your|My|All|New|More) )';

/** A first name and a family name in letters with capitals, as an expression. */
export const wholeName = `${first}${word}(?: (?:${particle})*${word}){1,4}(?:,? [JS]r\\.)?`;
const nameAlone = new RegExp(`^${wholeName}$`, 'u');
/** In scripts without capitals: those that write both names together, and those that part them. */
const japanese = String.raw`\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}々ー`;
const otherLetters = String.raw`\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Thai}\p{sc=Tamil}\p{sc=Georgian}`;
const otherWord = String.raw`[${otherLetters}\p{M}\u200c’'.-]+`;
const caseless = new RegExp(
  `^${anyOf([
    String.raw`[\p{sc=Han}々]{2,5}`,
    String.raw`[${japanese}]{2,6}[ \u3000・][${japanese}・]{1,12}`,
    String.raw`[\p{sc=Hangul}]{2,4}`,
    `(?:${otherWord} ){1,4}${otherWord}`,
  ])}$`,
  'u',
);

/** Whether a text has the form of a person's name: two words or more, where its script has capitals. */
export function isWholeName(text: string): boolean {
  return (
    text.length <= 60 &&
    (nameAlone.test(text) || caseless.test(text)) &&
    !isAccount(text) &&
    !isProfession(text)
  );
}

/** Whether a text could be the one name under which somebody writes: `Sven`, `kaffee42`. */
export function isShortName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}\p{N}_.'’-]{1,24}$/u.test(text) &&
    !isAccount(text) &&
    !isProfession(text) &&
    !isAddress(text)
  );
}

export function isAccount(text: string): boolean {
  return accounts.test(text) || /^(?:\d+|[0-9a-f]{8,})$/i.test(text);
}

export function isAgency(text: string): boolean {
  return agencies.test(text);
}

export function isProfession(text: string): boolean {
  return profession.test(text);
}

/** Whether a name is one of the page's own, or has a word that only organisations have. */
export function isOrganisation(text: string, sites: string[] = []): boolean {
  if (isAgency(text)) return false;
  return isSite(text, sites) || organisation.test(text) || organisationEnd.test(text);
}

export function isSite(text: string, sites: string[]): boolean {
  const folded = fold(text);
  return sites.some((site) => {
    const own = fold(site);
    return (
      own !== '' &&
      (own === folded || (folded.length > 5 && own.replace(/(?:com|net|org|de|fr)$/, '') === folded))
    );
  });
}

export function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@|\S+@\S+|\S+\.(?:com|org|net|de|fr|info|tv|eu|co\.uk)(?:\/|$))/i.test(text);
}
