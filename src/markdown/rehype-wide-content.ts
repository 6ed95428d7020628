import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Makes what may be wider than a phone scroll by itself, by keyboard too, and says what a column's head is. */
export const rehypeWideContent: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'pre') element.properties['tabIndex'] = 0;
    if (element.tagName === 'th' || element.tagName === 'td') setCell(element);
    if (element.tagName !== 'table' || !parent || index === undefined) return;
    if (parent.type === 'element' && parent.properties['tabIndex'] === 0) return;
    const properties = { className: ['table-scroll'], tabIndex: 0 };
    parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
    return [SKIP, index];
  });
};

function setCell(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties['scope'] ??= 'col';
}
