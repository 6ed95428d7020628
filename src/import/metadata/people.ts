import { plainTitle } from './titles.ts';
import { bylineOpenings, noAuthors, professions } from '../words/people.ts';
import { anyOf } from '../words/words.ts';

/** Accounts of a content system, which sign what nobody wrote. */
const accounts = new RegExp(`^${anyOf(noAuthors)}$`, 'i');

/** What somebody is, where a byline goes on after the name. */
const job = new RegExp(String.raw`(?:^|\s)${anyOf(professions)}$`, 'iu');

const opening = new RegExp(String.raw`^${anyOf(bylineOpenings)}\s*:?\s+(?=[\p{Lu}\p{Lo}])`, 'iu');

/** The people in bylines: `By A and B`, `Par A avec B`, e-mail in brackets and addresses left out. */
export function people(bylines: string[]): string[] {
  const found = bylines.flatMap((byline) => splitByline(plainTitle(byline)));
  return [...new Map(found.map((name) => [name.toLowerCase(), name])).values()].slice(0, 20);
}

function splitByline(byline: string): string[] {
  // RSS writes `address (Name)`.
  const mail = /^\S+@\S+\s+\(([^()]+)\)$/.exec(byline)?.[1];
  const plain = (mail ?? byline)
    .replace(opening, '')
    // Behind a bar or a date stands no name.
    .replace(/\s*[|•·].*$/u, '')
    .replace(/\s+(?:published|updated|posted|publié|mis à jour|veröffentlicht|publicado)\b.*$/iu, '')
    .replace(/\s*[<(]?\S+@\S+[>)]?/g, '')
    .trim();
  if (
    !plain ||
    /^(?:https?:|www\.|@|\S+\.(?:com|org|net)(?:\/|$))/i.test(plain) ||
    accounts.test(plain) ||
    plain.length > 200
  )
    return [];
  // A bracket belongs to its name: it may hold an agency, or who helped.
  if (/[()]/.test(plain)) return [plain];
  return plain
    .split(
      /\s*(?:;|\s(?:and|et|und|y|e|en|&)\s(?=\p{Lu})|,\s*(?:and|et|und|y|e)?\s*(?=\p{Lu}[\p{L}’'.-]*\s+\p{Lu}))\s*/u,
    )
    .map((name) =>
      name
        .replace(/^(?:and|et|by|par)\s+/i, '')
        .replace(/[,;:.\s]+$/, (end) =>
          /\.$/.test(end) && /\b\p{Lu}\.$|\b[JS]r\.$/u.test(plain) ? end.trim() : '',
        )
        .trim(),
    )
    .filter((name) => name && !accounts.test(name) && !job.test(name) && /\p{L}/u.test(name));
}
