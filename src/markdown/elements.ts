import type { Element, ElementContent, Root } from 'hast';

/**
 * Calls `replace` with each element, the inner ones first; the nodes that it returns stand in the
 * element's place. Several times as fast as unist-util-visit, which showed in the time of a build.
 */
export function replaceElements(
  parent: Root | Element,
  replace: (element: Element, parent: Root | Element) => ElementContent[] | void,
): void {
  const children = parent.children as ElementContent[];
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    replaceElements(child, replace);
    const replacement = replace(child, parent);
    if (replacement) children.splice(index, 1, ...replacement);
  }
}

/** Calls `see` with each element, in the order of the text. */
export function forEachElement(parent: Root | Element, see: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    see(child);
    forEachElement(child, see);
  }
}
