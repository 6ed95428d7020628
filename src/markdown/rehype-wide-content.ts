import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { replaceElements } from './elements.ts';

/** Makes what may be wider than a phone scroll by itself, by keyboard too, and says what a column's head is. */
export const rehypeWideContent: Plugin<[], Root> = () => (tree) => {
  replaceElements(tree, (element) => {
    const { tagName } = element;
    if (tagName === 'pre') element.properties['tabIndex'] = 0;
    if (tagName === 'th' || tagName === 'td') setCell(element);
    if (tagName !== 'table') return;
    const properties = { className: ['table-scroll'], tabIndex: 0 };
    return [{ type: 'element', tagName: 'div', properties, children: [element] }];
  });
};

function setCell(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties['scope'] ??= 'col';
}
