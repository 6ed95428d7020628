import { fold } from './titles.ts';
import { noSections } from '../words/sections.ts';
import { anyOf } from '../words/words.ts';

/** The sections of a publication: the names that each goes by, under its key. Empty where it has no site.yaml. */
export type Sections = Record<string, string[]>;

/** The key of the section that goes by a name, or is it; case, accents and marks do not matter. */
export function sectionNamed(sections: Sections, name: string): string | undefined {
  const wanted = fold(name);
  if (!wanted) return undefined;
  return Object.keys(sections).find((key) =>
    [key, ...(sections[key] ?? [])].some((known) => fold(known) === wanted),
  );
}

/** The category that WordPress gives to what nobody put into one, in the languages it speaks. */
const unfiled = new RegExp(`^${anyOf(noSections)}$`, 'iu');

/** Whether a category says something of an article. */
export function isFiled(category: string): boolean {
  return !unfiled.test(category);
}
