import { fold } from './titles.ts';

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
const unfiled =
  /^(?:uncategori[sz]ed|non classée?|sans catégorie|allgemein|nicht kategorisiert|sin categor(?:ía|izar)|senza categoria|sem categoria|geen categorie|niet gecategoriseerd|okategoriserad[ea]?|ukategoris(?:ert|eret)|luokittelematon|bez kategorii|nezařazené|kategorilenmemiş|без рубрики|غير مصنف|未分类|未分類|미분류)$/iu;

/** Whether a category says something of an article. */
export function isFiled(category: string): boolean {
  return !unfiled.test(category);
}
