import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { foundIn, type Found } from '../body/found.ts';
import { normalForms } from '../body/normal-forms.ts';

const processor = unified().use(rehypeParse).use(rehypeStringify, { allowDangerousHtml: true }).freeze();

export interface StandardPage {
  html: string;
  /** The page's footnotes by the keys of their references. */
  notes: Map<string, string>;
  /** All that the page holds, before anything in it was changed. */
  read: Found;
}

/**
 * A page as a browser would build it, whatever stands before its doctype or is nested wrongly, with what
 * the search for the article would take for furniture (formulas, notes) in forms that it keeps.
 */
export function standardPage(html: string): StandardPage {
  const tree: Root = processor.parse(html);
  const read = foundIn(tree);
  normalForms(tree);
  const notes = [...(tree.data?.notes ?? [])].map(
    ([key, note]) => [key, processor.stringify({ type: 'root', children: [note] })] as const,
  );
  return { html: processor.stringify(tree), notes: new Map(notes), read };
}

/** An article with the notes that it refers to, the ones that notes refer to among them. */
export function withNotes(html: string, notes: StandardPage['notes']): string {
  const kept = new Map<string, string>();
  const add = (text: string): void => {
    for (const [, key = ''] of text.matchAll(/<sup data-note="(\d+)"/g)) {
      const note = notes.get(key);
      if (note === undefined || kept.has(key)) continue;
      kept.set(key, note);
      add(note);
    }
  };
  add(html);
  return kept.size === 0
    ? html
    : `${html}\n<section data-notes="">${[...kept.values()].join('\n')}</section>`;
}
