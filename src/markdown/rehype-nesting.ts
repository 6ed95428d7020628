import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';

/** Puts elements that lie where HTML does not allow them where it does; no text is lost by it. */
export const rehypeNesting: Plugin<[], Root> = () => (tree) => {
  repairChildren(tree);
};

function repairChildren(parent: Root | Element): void {
  const children: Root['children'] = [];
  for (const child of parent.children) {
    if (child.type === 'element') children.push(...repaired(child));
    else children.push(child);
  }
  parent.children = children as ElementContent[];
}

function repaired(element: Element): ElementContent[] {
  repairChildren(element);
  const { tagName, children } = element;
  if (tagName === 'p' && children.length === 0) return [];
  if (inline.has(tagName)) return children.some(isBlock) ? children : [element];
  if (tagName === 'p' && children.some(isBlock)) element.tagName = 'div';
  if (textOnly.has(tagName)) element.children = children.flatMap(withoutBlocks);
  if (tagName === 'ul' || tagName === 'ol') element.children = items(children, ['li'], 'li');
  if (tagName === 'dl') element.children = items(children, ['dt', 'dd'], 'dd');
  if (tagName === 'details') openWithSummary(element);
  if (tagName === 'table') element.children = children.toSorted((a, b) => rank(a) - rank(b));
  return [element];
}

function withoutBlocks(node: ElementContent): ElementContent[] {
  return isBlock(node) ? node.children.flatMap(withoutBlocks) : [node];
}

/** Makes an item of whatever lies between the items of a list. */
function items(children: ElementContent[], allowed: string[], item: string): ElementContent[] {
  return children.map((child) => {
    if (child.type !== 'element' && (child.type !== 'text' || child.value.trim() === '')) return child;
    if (child.type === 'element' && allowed.includes(child.tagName)) return child;
    return { type: 'element', tagName: item, properties: {}, children: [child] };
  });
}

function openWithSummary(details: Element): void {
  const isSummary = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'summary';
  const summary = details.children.find(isSummary);
  if (summary) details.children = [summary, ...details.children.filter((child) => child !== summary)];
  else {
    details.tagName = 'div';
    delete details.properties['open'];
  }
}

function rank(node: ElementContent): number {
  return node.type === 'element'
    ? ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'].indexOf(node.tagName)
    : 3;
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** Elements that hold words, and no blocks. */
const inline = new Set([
  ...['abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

const textOnly = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

const blocks = new Set([
  ...['p', 'div', 'section', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['blockquote', 'figure', 'figcaption', 'pre', 'hr', 'table', 'details', 'summary'],
]);
