import { en } from './en.ts';
import { fr } from './fr.ts';
import { remembered } from './remembered.ts';
import { primaryLanguage } from './tag.ts';
import type { Words } from './words.ts';

/** The interface in one language. */
export interface Language {
  tag: string;
  direction: 'ltr' | 'rtl';
  words: Words;
}

const dictionaries: Record<string, Words> = { fr, en };

/** The interface for a text: in the text's language where we speak it, else in the site's, else in English. */
export function languageOf(lang: string, siteLanguage: string): Language {
  const tag =
    [lang, siteLanguage].map(primaryLanguage).find((candidate) => candidate in dictionaries) ?? 'en';
  return { tag, direction: directionOf(tag), words: dictionaries[tag] ?? en };
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return directions(lang);
}

/** The name of a month, `2023-02`, without its year. */
export function monthName(month: string, inLanguage: string): string {
  return monthNames(inLanguage).format(new Date(`${month}-01`));
}

/** Names as a sentence lists them: `A, B et C`. */
export function listOf(names: string[], language: string): string {
  return conjunctions(language).format(names);
}

const conjunctions = remembered((tag) => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }));

const monthNames = remembered((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const directions = remembered((tag) =>
  new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);
