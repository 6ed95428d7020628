import type { Site } from '../publication/site.ts';

/** A section's name in a language; else in the language's main form, the site's language, any; else its id. */
export function sectionName(site: Site, id: string, language: string): string {
  const names = site.sections[id] ?? {};
  const wanted = [language, new Intl.Locale(language).language, site.language];
  return wanted.map((tag) => names[tag]).find((name) => name !== undefined) ?? Object.values(names)[0] ?? id;
}
