import type { Element, Root } from 'hast';
import type { BlockContent, FootnoteDefinition, FootnoteReference, Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Numbers the references in the order of the text and writes the notes under it. The same note may be
 * referred to twice, and by another note. Returns the notes that nothing refers to any more: what did was
 * taken out.
 */
export function addNotes(
  tree: MarkdownRoot,
  notes: ReadonlyMap<string, Element>,
  convert: (note: Root) => MarkdownRoot,
): Element[] {
  if (notes.size === 0) return [];
  const numbers = new Map<string, string>();
  const definitions: FootnoteDefinition[] = [];
  const number = (part: MarkdownRoot | FootnoteDefinition): void => {
    visit(part, 'footnoteReference', (reference: FootnoteReference) => {
      const key = reference.identifier;
      const note = notes.get(key);
      const known = numbers.get(key) ?? String(numbers.size + 1);
      reference.identifier = reference.label = known;
      if (numbers.has(key) || !note) return;
      numbers.set(key, known);
      const children = convert({ type: 'root', children: note.children }).children as BlockContent[];
      definitions.push({ type: 'footnoteDefinition', identifier: known, label: known, children });
    });
  };
  number(tree);
  for (const definition of definitions) number(definition);
  tree.children.push(...definitions);
  return [...notes].flatMap(([key, note]) => (numbers.has(key) ? [] : [note]));
}
