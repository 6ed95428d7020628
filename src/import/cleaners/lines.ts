import type { Element, Root } from 'hast';
import { blockNames } from '../body/paragraphs.ts';
import { hasBlock, visibleText } from '../body/visible.ts';

/** A line of the body: a paragraph, a heading, a list item or a caption, with its text on one string. */
export interface Line {
  element: Element;
  parents: (Root | Element)[];
  /** The text of its text nodes, end to end; a `<br>` is a line feed. */
  text: string;
  /** The same with spaces collapsed and none at the ends. */
  words: string;
  links: { text: string; href: string }[];
}

export function collectLines(parent: Root | Element, parents: (Root | Element)[], lines: Line[]): void {
  const path = [...parents, parent];
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'pre') continue;
    if (hasBlock(child)) collectLines(child, path, lines);
    else if (blockNames.has(child.tagName)) lines.push(lineOf(child, path));
  }
}

function lineOf(element: Element, parents: (Root | Element)[]): Line {
  const text = lineText(element);
  const links: Line['links'] = [];
  collectLinks(element, links);
  return { element, parents, text, words: text.replace(/\s+/g, ' ').trim(), links };
}

/** Code keeps its length and loses its letters, so that no pattern finds them. */
function lineText(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text')
        return node.tagName === 'code' ? '\ufffc'.repeat(child.value.length) : child.value;
      if (child.type !== 'element') return '';
      return child.tagName === 'br' ? '\n' : lineText(child);
    })
    .join('');
}

function collectLinks(node: Element, links: Line['links']): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const href = child.properties['href'];
    if (child.tagName === 'a' && typeof href === 'string') {
      links.push({ text: visibleText(child).replace(/\s+/g, ' ').trim(), href });
    } else collectLinks(child, links);
  }
}

export function collectElements(
  parent: Root | Element,
  parents: (Root | Element)[],
  found: { element: Element; parents: (Root | Element)[] }[],
): void {
  const path = [...parents, parent];
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    found.push({ element: child, parents: path });
    collectElements(child, path, found);
  }
}
