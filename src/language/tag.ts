/** Tags of languages (BCP 47), such as `fr` or `pt-BR`. */
import { remembered } from './remembered.ts';

/** Whether a text is a well-formed language tag (BCP 47) that begins with a language's code, as `fr` or `fr-CA`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag without script or region, in small letters: `fr` of `fr-CA` (BCP 47’s primary subtag). */
export function primaryLanguage(tag: string): string {
  return tag.replace(/-.*/s, '').toLowerCase();
}

/**
 * Whether a well-formed language tag begins with the code of a language that there is. Every code of two letters
 * is known; of those of three letters not even all living languages are, so that none is refused.
 */
export function namesLanguage(tag: string): boolean {
  return languageIsKnown(tag);
}

const languageIsKnown = remembered((tag) => {
  const { language } = new Intl.Locale(tag);
  return language.length > 2 || languageNames.of(language) !== undefined;
});
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
