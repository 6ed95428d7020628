import type { Element, ElementContent, Root } from 'hast';
import { visibleText } from '../body/visible.ts';

/** `WHITE HOUSE—`, `PARIS, 3 mai (Reuters) –`: a place in capitals and a dash, and nothing after it. */
const dateline =
  /^(?=.{2,70}$)\p{Lu}[\p{Lu}\p{M}\s.,'’()/-]{1,}(?:[\p{L}\p{N}\s.,'’()/-]*\)?)?\s*(?:—|–|--|-)$/u;

/** A dateline that stands alone opens the paragraph after it. */
export function datelines(parent: Root | Element): void {
  const children = parent.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (/^(?:div|section|article|main)$/.test(child.tagName)) datelines(child);
    if (child.tagName !== 'p') continue;
    const next = elementAfter(children, index);
    if (next?.tagName !== 'p') continue;
    if (!dateline.test(visibleText(child).trim())) continue;
    next.children = [...child.children, { type: 'text', value: ' ' }, ...next.children];
    child.children = [];
  }
}

function elementAfter(children: ElementContent[], index: number): Element | undefined {
  for (let at = index + 1; at < children.length; at += 1) {
    const node = children[at];
    if (node?.type === 'element') return node;
  }
  return undefined;
}
