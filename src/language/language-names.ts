import { remembered } from './remembered.ts';
import { primaryLanguage } from './tag.ts';

/** The name of a language in another: `anglais`; none where it has no name. */
export function languageName(lang: string, inLanguage: string): string | undefined {
  return languageNames(inLanguage)(lang);
}

/** The name of a language for readers of another, without its region; none for readers of the language itself. */
export function foreignLanguageName(lang: string, around: string, inLanguage: string): string | undefined {
  return primaryLanguage(lang) === primaryLanguage(around)
    ? undefined
    : languageName(primaryLanguage(lang), inLanguage);
}

/** The same of what may have been translated from one form of a language to another, whose region is then named. */
export function otherLanguageName(lang: string, around: string, inLanguage: string): string | undefined {
  if (lang.toLowerCase() === around.toLowerCase()) return undefined;
  return languageName(
    primaryLanguage(lang) === primaryLanguage(around) ? lang : primaryLanguage(lang),
    inLanguage,
  );
}

/** The name of any language for readers of a text in one, its region only where nothing else differs. */
export function languageNameBeside(lang: string, around: string, inLanguage: string): string | undefined {
  return otherLanguageName(lang, around, inLanguage) ?? languageName(primaryLanguage(lang), inLanguage);
}

const languageNames = remembered((tag) => {
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' });
  // Codes for what is in no language, in several, or in one that nobody knows.
  return remembered((lang) => (/^(und|zxx|mul|mis)\b/.test(lang) ? undefined : names.of(lang)));
});
