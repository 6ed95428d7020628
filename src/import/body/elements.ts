/** Small questions to the elements of a page. */
import { blockNames } from './paragraphs.ts';

/** Whether text before and after an element stands apart from the text in it. */
export function isBlockElement(element: Element): boolean {
  return blockNames.has(element.tagName.toLowerCase());
}

/** The text of an element on one line; of none, an empty one. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
