import { detect } from 'tinyld';

/** A declared language as a BCP 47 tag (`en_GB` is `en-GB`); `null` for what is none. */
export function languageTag(text: string): string | null {
  const tag =
    text
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) || /^(?:und|zxx|mul)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of a text by its letters; `null` where it is too short to tell. */
export function detectedLanguage(text: string): string | null {
  const sample = text.slice(0, 3000);
  if (sample.replace(/[^\p{L}]/gu, '').length < 40) return null;
  return languageTag(detect(sample));
}
