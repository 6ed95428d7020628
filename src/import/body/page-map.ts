import type { Element, Root } from 'hast';
import { attribute } from './nodes.ts';

/** What is where in a tree: elements by their id or name, their order, their parents. */
export interface PageMap {
  byName: Map<string, Element>;
  order: Map<Element, number>;
  parents: Map<Element, Root | Element>;
}

export function mapOf(tree: Root): PageMap {
  const page: PageMap = { byName: new Map(), order: new Map(), parents: new Map() };
  const walk = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      page.order.set(child, page.order.size);
      page.parents.set(child, parent);
      for (const name of [attribute(child, 'id'), child.tagName === 'a' ? attribute(child, 'name') : ''])
        if (name && !page.byName.has(name)) page.byName.set(name, child);
      walk(child);
    }
  };
  walk(tree);
  return page;
}

/** The element of the same page that a link leads to. */
export function targetOf(link: Element, page: PageMap): Element | undefined {
  const href = attribute(link, 'href');
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return undefined;
  const name = href.slice(hash + 1);
  const names = [name, decoded(name), `user-content-${name}`];
  return names.map((one) => page.byName.get(one)).find(Boolean);
}

/** What an element stands in, outermost first. */
export function parentsOf(node: Element, parents: PageMap['parents']): (Root | Element)[] {
  const parent = parents.get(node);
  if (!parent) return [];
  return parent.type === 'element' ? [...parentsOf(parent, parents), parent] : [parent];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
