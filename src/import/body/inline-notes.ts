import type { Element, Root } from 'hast';
import { replaceElements } from '../../markdown/elements.ts';
import { charactersOf, classesOf, element, elementsIn } from './nodes.ts';

/** Classes of elements that hold a note where its reference stands. */
const holders = /^(?:sidenote|marginnote|ltx_role_footnote|footnote_referrer|inline-footnote)$/;
const contents =
  /^(?:ltx_note_content|footnote_tooltip|footnote_tooltip_text|inline-footnote__content|footnote-content)$/;
const controls = /^(?:margin-toggle|sidenote-number|ltx_note_mark|ltx_tag_note)$/;

/** Notes in the middle of a sentence, shown at its side or when they are pointed at, are footnotes too. */
export function inlineNotes(tree: Root, notes: Map<string, Element>): void {
  const found: { note: Element; reference: Element }[] = [];
  replaceElements(tree, (node) => {
    const classes = classesOf(node);
    if (classes.some((name) => controls.test(name))) return [];
    if (!classes.some((name) => holders.test(name)) || node.tagName === 'label') return;
    const inner = elementsIn(node).find((child) => classesOf(child).some((name) => contents.test(name)));
    const children = (inner ?? node).children;
    if (!charactersOf(inner ?? node).trim() || (!inner && classes.includes('footnote_referrer'))) return;
    const note = element('div', {}, children);
    const reference = element('sup', { dataNote: '' });
    // The walk goes from the end to the beginning.
    found.unshift({ note, reference });
    return [reference];
  });
  for (const { note, reference } of found) {
    const key = String(notes.size + 1);
    note.properties['dataNote'] = key;
    reference.properties['dataNote'] = key;
    notes.set(key, note);
  }
}
