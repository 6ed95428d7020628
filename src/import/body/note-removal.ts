import type { Element, ElementContent, Root } from 'hast';
import { noteHeadings } from '../words/notes.ts';
import { anyOf } from '../words/words.ts';
import { charactersOf, elementsIn } from './nodes.ts';
import type { NotePlace } from './note-places.ts';

const headings = new RegExp(`^${anyOf(noteHeadings)}\\s*:?$`, 'iu');

/** Takes the notes out of their lists, and the lists that are empty then; returns the headings that went with them. */
export function removeNotes(places: NotePlace[], parents: Map<Element, Root | Element>): Element[] {
  const gone: Element[] = [];
  for (const { parent, nodes } of places) {
    const siblings = parent.children as ElementContent[];
    const at = siblings.indexOf(nodes[0] as ElementContent);
    parent.children = siblings.filter((node) => !nodes.includes(node)) as typeof parent.children;
    if (at >= 0) removeEmpty(parent, at, parents, gone);
  }
  return gone;
}

/** Goes up from where a note was: what is left without a word goes too, with the heading or rule above. */
function removeEmpty(
  parent: Root | Element,
  at: number,
  parents: Map<Element, Root | Element>,
  gone: Element[],
): void {
  const siblings = parent.children as ElementContent[];
  removeHeadings(siblings, at, gone);
  if (parent.type === 'root' || siblings.some(isContent)) return;
  const above = parents.get(parent);
  if (!above || /^(?:body|html|td|th)$/.test(parent.tagName)) return;
  const place = (above.children as ElementContent[]).indexOf(parent);
  if (place < 0) return;
  above.children = (above.children as ElementContent[]).filter(
    (node) => node !== parent,
  ) as typeof above.children;
  removeEmpty(above, place, parents, gone);
}

/** A heading that is called `Notes`, or a rule, with nothing behind it. */
function removeHeadings(siblings: ElementContent[], at: number, gone: Element[]): void {
  const next = siblings.slice(at).find(isContent);
  if (next && !(next.type === 'element' && /^(?:h[1-6]|footer|nav|aside|form|script)$/.test(next.tagName)))
    return;
  for (let index = at - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (!node || (!isContent(node) && !(node.type === 'element' && node.tagName === 'hr'))) continue;
    if (node.type !== 'element') return;
    const isHeading = headings.test(charactersOf(node).trim());
    if (node.tagName !== 'hr' && !isHeading) return;
    siblings.splice(index, 1);
    if (isHeading) gone.push(node);
  }
}

function isContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element' || node.tagName === 'hr') return false;
  return (
    charactersOf(node).trim() !== '' ||
    [node, ...elementsIn(node)].some(({ tagName }) => /^(?:img|video|audio|iframe|table|sup)$/.test(tagName))
  );
}
