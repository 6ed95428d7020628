import type { Root } from 'hast';
import { codeLanguages } from './code-languages.ts';
import { datelinePlaces } from './dateline-places.ts';
import { films } from './films.ts';
import { footnotes } from './footnotes.ts';
import { formulas } from './formulas.ts';
import { pictureSources } from './picture-sources.ts';

/** What the web writes in many ways is written here in one, so that what comes after has one way to read. */
export function normalForms(tree: Root): void {
  formulas(tree);
  // Before films: a page keeps copies of its players, too, for readers without scripts.
  pictureSources(tree);
  films(tree);
  codeLanguages(tree);
  datelinePlaces(tree);
  footnotes(tree);
}
