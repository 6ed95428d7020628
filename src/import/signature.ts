import { visibleText } from './body/visible.ts';
import { otherWords, pageHead } from './cleaners/page-head.ts';
import type { Workpiece } from './cleaners/workpiece.ts';
import { momentOf } from './metadata/dates.ts';
import { detectedLanguage } from './metadata/language.ts';
import { people } from './metadata/people.ts';
import { changed } from './metadata/visible-dates.ts';
import { claim } from './received.ts';

/**
 * Reads who signs a pasted text and when it appeared from the short blocks under its title, `Par A et B`,
 * `Published March 12, 2023`, and takes these out. A block that says anything else stays as it is.
 */
export function takeSignature(piece: Workpiece): void {
  const { claims } = piece.context;
  const lang = detectedLanguage(visibleText(piece.tree)) ?? '';
  const blocks = piece.lines().filter(({ words }) => words);
  for (const block of blocks.slice(0, 4)) {
    const parts = block.text.split(separator).filter((part) => part.trim() !== '');
    const signatures = parts.map((part) => signatureIn(part.replace(/\s+/gu, ' ').trim(), lang));
    if (!signatures.every((found) => found !== null)) continue;
    for (const { key, value } of signatures) claim(claims, key, value, 'the lines under the title');
    piece.removeLine(pageHead.rule, block);
  }
}

/** Lines, and what stands on one line beside another thing. */
const separator =
  /[\n|•·]|\s[–—-]\s|,?\s+(?=(?:published|posted|updated|publié|mis à jour|veröffentlicht|publicado)(?!\p{L}))/iu;

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const particle = "(?:(?:d[aeio]|dos|des|du|del|della|la|le|van|von|den|der|ten|zu|bin|ben|al|el)\\s+|d['’])";
const name = `${word}(?:\\s+${particle}*${word}){1,4}|\\p{Lu}{2,5}`;
const byline = new RegExp(
  `^(?:By|BY|Par|PAR|Von|VON|Por|POR|Di|DI|Door|DOOR|Av|Af)\\s*:?\\s+(?:${name})(?:(?:,|\\s(?:and|et|und|y|e|en|&|with|avec|mit|con))\\s+(?:${name}))*$`,
  'u',
);

function signatureIn(
  words: string,
  lang: string,
): { key: 'authors' | 'published' | 'updated'; value: string | string[] } | null {
  if (byline.test(words) && people([words]).length > 0) return { key: 'authors', value: [words] };
  // Beside figures and labels, no more than the name of a month.
  if (words.length > 80 || momentOf(words, lang) === null || otherWords(words).length > 1) return null;
  return { key: changed.test(words) ? 'updated' : 'published', value: words };
}
