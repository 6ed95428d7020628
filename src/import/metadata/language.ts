import { detect } from 'tinyld';
import { isLanguageTag, namesLanguage } from '../../language/tag.ts';

/** A declared language as a BCP 47 tag (`en_GB` is `en-GB`); `null` for what is none. */
export function languageTag(text: string): string | null {
  const tag =
    text
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!isLanguageTag(tag) || !namesLanguage(tag) || /^(?:und|zxx|mul)/i.test(tag)) return null;
  return Intl.getCanonicalLocales(tag)[0] ?? null;
}

/** The language of a text by its letters; `null` where it is too short to tell. */
export function detectedLanguage(text: string): string | null {
  const sample = text.slice(0, 3000);
  if (sample.replace(/[^\p{L}]/gu, '').length < 40) return null;
  return languageTag(detect(sample));
}
