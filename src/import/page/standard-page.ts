import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { normalForms } from '../body/normal-forms.ts';

const processor = unified().use(rehypeParse).use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * A page as a browser would build it, whatever stands before its doctype or is nested wrongly, with what
 * the search for the article would take for furniture (formulas, players, notes) in forms that it keeps.
 */
export function standardPage(html: string): string {
  const tree: Root = processor.parse(html);
  normalForms(tree);
  return processor.stringify(tree);
}
