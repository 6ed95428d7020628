import type { Element, ElementContent, Root } from 'hast';
import { blockNames } from './paragraphs.ts';
import { charactersOf } from './nodes.ts';
import type { PageMap } from './page-map.ts';

/** Where a note stands: some neighbours under one parent. */
export interface NotePlace {
  parent: Root | Element;
  nodes: ElementContent[];
  /** The first element of the note, by which the order of notes is known. */
  target: Element;
}

const holders = /^(?:li|p|div|dd|dt|td|th|tr|aside|section|blockquote|article|address|figcaption)$/;
/** No note is longer than this. */
const longest = 8000;

/** The nodes that make a note, told from the element that its reference leads to. */
export function placeOf(
  target: Element,
  parents: PageMap['parents'],
  targets: ReadonlySet<Element>,
  reference: Element,
): NotePlace | null {
  let block = target;
  while (!isNoteBlock(block, target)) {
    const parent = parents.get(block);
    if (parent?.type !== 'element') break;
    block = parent;
  }
  if (/^t[dh]$/.test(block.tagName)) block = (parents.get(block) as Element | undefined) ?? block;
  const parent = parents.get(block);
  if (!parent) return null;
  if (block.tagName === 'dt') return definition(block, parent, target);
  const shared =
    holds(block, reference) || [...targets].some((other) => other !== target && holds(block, other));
  const place = shared ? runFrom(target, block, targets) : { parent, nodes: [block], target };
  if (!place) return null;
  const length = place.nodes.reduce((sum, node) => sum + charactersOf(node).length, 0);
  return length > 0 && length <= longest ? place : null;
}

/** A block, and more than the mark alone: Substack links to the number beside the note. */
function isNoteBlock(block: Element, target: Element): boolean {
  if (!holders.test(block.tagName)) return false;
  if (/^(?:dt|t[dh])$/.test(block.tagName)) return true;
  return (
    charactersOf(block).trim().length > charactersOf(target).trim().length ||
    charactersOf(block).trim().length > 5
  );
}

function definition(term: Element, parent: Root | Element, target: Element): NotePlace {
  const siblings = parent.children as ElementContent[];
  const start = siblings.indexOf(term);
  const rest = siblings
    .slice(start + 1)
    .findIndex((node) => node.type === 'element' && node.tagName === 'dt');
  return { parent, nodes: siblings.slice(start, rest < 0 ? undefined : start + 1 + rest), target };
}

/** Several notes in one block: each goes from its mark to the next one, or to the end of its line. */
function runFrom(target: Element, block: Element, targets: ReadonlySet<Element>): NotePlace | null {
  const siblings = block.children;
  const start = siblings.findIndex(
    (node) => node === target || (node.type === 'element' && holds(node, target)),
  );
  if (start < 0) return null;
  const first = siblings[start] as Element;
  // The block of its own below the mark of a note is the note.
  if (blockNames.has(first.tagName)) return runFrom(target, first, targets);
  const rest = siblings.slice(start + 1);
  const isEnd = (node: ElementContent): boolean =>
    node.type === 'element' &&
    (isBlock(node) || [...targets].some((other) => node === other || holds(node, other)));
  const end = rest.findIndex((node, index) => isEnd(node) || (isBreak(node) && isBreakAfter(rest, index)));
  const nodes = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  if (nodes.some((node, index) => index > 0 && charactersOf(node).trim()))
    return { parent: block, nodes, target };
  const next = rest.find((node) => node.type === 'element');
  return next?.type === 'element' && isBlock(next)
    ? { parent: block, nodes: [...nodes, next], target }
    : null;
}

/** A note may have lines; an empty one ends it. */
function isBreakAfter(nodes: ElementContent[], index: number): boolean {
  const next = nodes.slice(index + 1).find((node) => node.type !== 'text' || node.value.trim());
  return isBreak(next);
}

function holds(block: Element, inner: Element): boolean {
  return block.children.some((child) => child === inner || (child.type === 'element' && holds(child, inner)));
}

function isBlock(node: Element): boolean {
  return blockNames.has(node.tagName);
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
