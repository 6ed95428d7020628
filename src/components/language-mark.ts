import { directionOf } from '../language/language.ts';

/** The attributes of an element whose text is in another language than the text around it. */
export function markOf(lang: string | undefined, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === undefined || lang === around) return {};
  const direction = directionOf(lang);
  return direction === directionOf(around) ? { lang } : { lang, dir: direction };
}
