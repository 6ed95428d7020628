import type { Element, ElementContent, Root } from 'hast';
import { blockNames } from '../body/paragraphs.ts';

/** A table that only arranges a page (one cell a row, or whole blocks in its cells) becomes what it holds. */
export function plainTables(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    plainTables(child);
    if (child.tagName !== 'table') return [child];
    return isData(child) ? [...captionOf(child), child] : cellsOf(child).flatMap(contentOf);
  }) as typeof parent.children;
}

/** Markdown's tables have no captions: it stands above. */
function captionOf(table: Element): ElementContent[] {
  const captions = elementsNamed(table, /^caption$/);
  table.children = table.children.filter((child) => !captions.includes(child as Element));
  return captions.flatMap(contentOf);
}

function isData(table: Element): boolean {
  const rows = elementsNamed(table, /^tr$/);
  const cells = cellsOf(table);
  if (rows.length < 2 || cells.length < rows.length * 2) return false;
  return !cells.some(
    (cell) => blocksIn(cell) > 1 || elementsNamed(cell, /^(?:table|ul|ol|blockquote|h[1-6])$/).length > 0,
  );
}

function cellsOf(table: Element): Element[] {
  return elementsNamed(table, /^(?:td|th|caption)$/);
}

function contentOf(cell: Element): ElementContent[] {
  return blocksIn(cell) > 0
    ? cell.children
    : [{ type: 'element', tagName: 'p', properties: {}, children: cell.children }];
}

function blocksIn(cell: Element): number {
  return cell.children.filter((child) => child.type === 'element' && blockNames.has(child.tagName)).length;
}

function elementsNamed(parent: Element, name: RegExp): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return name.test(child.tagName) ? [child] : elementsNamed(child, name);
  });
}
