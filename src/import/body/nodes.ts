import type { Element, ElementContent, Properties, Root, Text } from 'hast';

/** What stands in the tree beside text: names, attributes and children of elements, read safely. */

export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** Every element below a node, in the order of the text. */
export function elementsIn(parent: Root | Element): Element[] {
  const found: Element[] = [];
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

/** Whether it is a picture, a film or a sound. */
export function isShown({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'video' || tagName === 'audio';
}

/** An attribute as it was written; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return '';
  return (Array.isArray(value) ? value.join(' ') : String(value)).trim();
}

export function classesOf({ properties }: Element): string[] {
  const value = properties['className'];
  return (Array.isArray(value) ? value : String(value ?? '').split(/\s+/)).map(String).filter(Boolean);
}

/** The characters of a node, one after the other, whatever is hidden or a block. */
export function charactersOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(charactersOf).join('') : '';
}

export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
