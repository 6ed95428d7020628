import { detect, supportedLanguages, toISO2 } from 'tinyld';
import { nearLanguages } from '../words/near-languages.ts';

const groups = nearLanguages.map((line) => line.split(' '));

/** The language that most passages of a text are in. */
export interface Recognised {
  lang: string;
  /** How much of the text is in it, from 0 to 1. */
  share: number;
  /** Whether there was enough to read. */
  isLong: boolean;
}

const passage = 240;
/** Enough to tell, spread over the whole text. */
const mostPassages = 10;
/** Languages that nobody publishes in; rare letters look like them. */
const invented = new Set(['tlh', 'vo']);
const known = supportedLanguages.map(toISO2);
const living = known.filter((code) => !invented.has(code));
/** What is none of the languages that the detector knows looks to it like one of these. */
const doubtful = new Set('af ber eo ga is la rn tk tl'.split(' '));

/**
 * The language of a text by its letters; `null` where it is too short to tell. Each passage has a vote, so that
 * no quotation decides for all; a name decides for none.
 */
export function recognisedLanguage(text: string): Recognised | null {
  if (weight(text) < 40) return null;
  const votes = new Map<string, number>();
  let heard = 0;
  for (const part of passages(withoutNames(text))) {
    const lang = detect(part, { only: living });
    const letters = weight(part);
    heard += letters;
    if (lang) votes.set(lang, (votes.get(lang) ?? 0) + letters);
  }
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return first ? { lang: first[0], share: first[1] / heard, isLong: heard >= 160 } : null;
}

/** Whether a text that is surely in one language cannot be in another that is declared. */
export function contradicts(recognised: Recognised, declared: string): boolean {
  const { lang, share, isLong } = recognised;
  const isNear = groups.some((group) => group.includes(lang) && group.includes(declared));
  return (
    isLong && share >= 0.75 && !isNear && !doubtful.has(lang) && lang !== declared && known.includes(declared)
  );
}

/** Where a script has capitals, what begins with one is a name, or opens a sentence. */
function withoutNames(text: string): string {
  const small = text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}’'-]*/gu, ' ');
  const letters = weight(text);
  return weight(small) >= Math.min(80, letters / 3) ? small : text.toLowerCase();
}

function passages(text: string): string[] {
  const all: string[] = text.match(/\S[^]{0,239}(?:\S*|$)/g) ?? [];
  if (all.length > 1 && (all.at(-1)?.length ?? 0) < passage / 2) all.splice(-2, 2, all.slice(-2).join(' '));
  const step = Math.max(1, all.length / mostPassages);
  return Array.from(
    { length: Math.min(all.length, mostPassages) },
    (_, i) => all[Math.floor(i * step)] ?? '',
  );
}

/** How many letters a text has; a letter of East Asia says as much as two. */
function weight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return letters + wide;
}
