import type { Element, ElementContent, Root } from 'hast';
import { inlineNotes } from './inline-notes.ts';
import { contentOf } from './note-content.ts';
import { type NotePlace, placeOf } from './note-places.ts';
import { isMark, isNoteLink, markOf } from './note-marks.ts';
import { attribute, charactersOf, element, elementsIn } from './nodes.ts';
import { mapOf, type PageMap, parentsOf, targetOf } from './page-map.ts';
import { removeNotes } from './note-removal.ts';

declare module 'hast' {
  interface RootData {
    /** The footnotes by the key that their references carry (`<sup data-note>`); they stand in no list any more. */
    notes?: Map<string, Element>;
    /** The headings of lists of notes, which the paper writes itself. */
    noteHeadings?: Element[];
  }
}

interface Reference {
  link: Element;
  parents: (Root | Element)[];
  target: Element;
}

/**
 * Takes footnotes out of the places where pages keep them and ties them to their references, so that
 * they go wherever these go: a reference is `<sup data-note="1">`, and `tree.data.notes` holds its note.
 */
export function footnotes(tree: Root): void {
  const notes = ((tree.data ??= {}).notes ??= new Map()) as Map<string, Element>;
  takeKept(tree, notes);
  inlineNotes(tree, notes);
  const page = mapOf(tree);
  const references = referencesIn(page);
  if (references.length === 0) return;
  const targets = new Set(references.map(({ target }) => target));
  const keys = new Map<Element, string>();
  const places: NotePlace[] = [];
  for (const { link, parents, target } of references) {
    let key = keys.get(target);
    if (key === undefined) {
      const place = placeOf(target, page.parents, targets, link);
      const content = place && contentOf(place, markOf(charactersOf(link)), page);
      if (!place || !content) continue;
      key = String(notes.size + 1);
      keys.set(target, key);
      notes.set(key, element('div', { dataNote: key }, content));
      places.push(place);
    }
    refer(link, parents, key);
  }
  (tree.data as { noteHeadings?: Element[] }).noteHeadings = removeNotes(places, page.parents);
}

/** Notes that were taken out of a page before its article was found. */
function takeKept(tree: Root, notes: Map<string, Element>): void {
  const kept = tree.children.findIndex(
    (child) => child.type === 'element' && 'dataNotes' in child.properties,
  );
  const [section] = kept < 0 ? [] : (tree.children.splice(kept, 1) as Element[]);
  for (const note of section?.children ?? [])
    if (note.type === 'element') notes.set(attribute(note, 'dataNote'), note);
}

function referencesIn(page: PageMap): Reference[] {
  const references: Reference[] = [];
  for (const [link, order] of page.order) {
    if (link.tagName !== 'a' || !isMark(charactersOf(link))) continue;
    const target = targetOf(link, page);
    if (!target || (page.order.get(target) ?? 0) < order || /^h[1-6]$/.test(target.tagName)) continue;
    const parents = parentsOf(link, page.parents);
    if (!isNoteLink(link, parents) && !leadsBack(target, link, page)) continue;
    references.push({ link, parents, target });
  }
  return references;
}

/** Whether the note has a link to its reference, or to what stands around that. */
function leadsBack(target: Element, link: Element, page: PageMap): boolean {
  const around = new Set<Root | Element>([
    link,
    ...elementsIn(link),
    ...parentsOf(link, page.parents).slice(-3),
  ]);
  let holder: Root | Element | undefined = target;
  for (let level = 0; holder?.type === 'element' && level < 4; level += 1) {
    const links = [holder, ...elementsIn(holder)].filter(({ tagName }) => tagName === 'a');
    if (links.some((back) => around.has(targetOf(back, page) as Element))) return true;
    if (/^(?:li|p|dd|td|tr|div|aside)$/.test(holder.tagName) && level > 0) return false;
    holder = page.parents.get(holder);
  }
  return false;
}

/** Puts the reference where the link was, with the brackets and the raised element around it. */
function refer(link: Element, parents: (Root | Element)[], key: string): void {
  let marked: Element = link;
  let level = parents.length - 1;
  for (; level > 0; level -= 1) {
    const parent = parents[level] as Element;
    if (!/^(?:sup|span|b|strong|small|em|i|font|cite|sub)$/.test(parent.tagName)) break;
    if (charactersOf(parent).replace(/[\s[\](){}]/g, '') !== charactersOf(link).replace(/[\s[\](){}]/g, ''))
      break;
    marked = parent;
  }
  const parent = parents[level] as Root | Element;
  const siblings = parent.children as ElementContent[];
  const at = siblings.indexOf(marked);
  if (at < 0) return;
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /[[(]\s*$/.test(before.value) &&
    /^\s*[\])]/.test(after.value)
  ) {
    before.value = before.value.replace(/[[(]\s*$/, '');
    after.value = after.value.replace(/^\s*[\])]/, '');
    delete after.data;
  }
  siblings[at] = element('sup', { dataNote: key });
}
