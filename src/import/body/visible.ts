import type { Element, ElementContent, Root, RootContent } from 'hast';
import { blockNames } from './paragraphs.ts';

/** The text of a node as it is shown; blocks and `<br>` end their lines. */
export function visibleText(node: RootContent | ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (!('children' in node)) return '';
  return node.children
    .map((child) => {
      const text = visibleText(child);
      return child.type === 'element' && blockNames.has(child.tagName) ? `${text}\n` : text;
    })
    .join('');
}

/** Whether a block stands inside, at any depth. */
export function hasBlock(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (blockNames.has(child.tagName) || hasBlock(child)),
  );
}

/** Whether it shows something that is no text. */
export function hasPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(img|picture|video|audio|svg|table)$/.test(child.tagName) || hasPicture(child)),
  );
}

/** Whether an element shows nothing. */
export function isEmpty(element: Element): boolean {
  if ('dataNote' in element.properties) return false;
  if (/^(img|hr|br|input|video|audio|td|th)$/.test(element.tagName)) return false;
  return element.children.every((child) => {
    if (child.type === 'text') return !child.value.trim();
    return child.type !== 'element' || child.tagName === 'br' || isEmpty(child);
  });
}
