import { directionOf } from '../language/language.ts';

interface Marks {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * The attributes of an element whose text is in another language than the text around it. `page` is the language
 * whose direction it stands in, where the text around it is itself marked by its language alone.
 */
export function markOf(lang: string | undefined, around: string, page = around): Marks {
  if (lang === undefined || (lang === around && lang === page)) return {};
  const direction = directionOf(lang);
  return {
    ...(lang === around ? {} : { lang }),
    ...(direction === directionOf(page) ? {} : { dir: direction }),
  };
}
