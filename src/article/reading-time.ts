import { primaryLanguage } from '../language/tag.ts';

/**
 * Words a minute in silent reading, by language: Trauzettel-Klosinski and Dietz, "Standardized assessment of
 * reading performance" (2012); for French and English they agree with Brysbaert's review of 2019.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};
const usual = 184;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number, lang: string): number {
  const rate = wordsPerMinute[primaryLanguage(lang)] ?? usual;
  return Math.max(1, Math.round(words / rate));
}
