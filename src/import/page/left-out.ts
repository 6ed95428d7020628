import type { Removal } from '../received.ts';

const unseen =
  /^(?:script|style|template|head|title|textarea|select|option|svg|math|iframe|object|video|audio|embed)$/i;
const block =
  /^(?:p|div|li|h[1-6]|section|article|aside|nav|footer|header|ul|ol|table|tr|figure|form|blockquote|main|dd|dt|figcaption)$/i;

/** What stands in one block of a page: its texts, and the addresses that it shows or leads to. */
export interface Passage {
  texts: string[];
  addresses: string[];
}

/**
 * The passages of a page that are not in the article, one for each line. They stand outside the article's
 * own text, so that their place is its beginning.
 */
export function leftOut(found: Passage[], article: Document): Removal[] {
  const kept = new Bag(passages(article.body));
  return found.flatMap((passage): Removal[] => {
    const texts = passage.texts.filter((text) => !kept.take(text));
    const addresses = passage.addresses.filter((address) => !kept.take(address));
    if (texts.length === 0 && addresses.length === 0) return [];
    const text = texts.join(' ') || addresses.join(' ');
    return [{ rule: 'page-furniture', text, start: 0, end: 0, ...(addresses.length > 0 && { addresses }) }];
  });
}

/** What the article kept, each as often as it stands there. */
class Bag {
  readonly #counts = new Map<string, number>();

  constructor(kept: Passage[]) {
    for (const { texts, addresses } of kept)
      for (const one of [...texts, ...addresses]) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
  }

  take(one: string): boolean {
    const count = this.#counts.get(one) ?? 0;
    if (count > 0) this.#counts.set(one, count - 1);
    return count > 0;
  }
}

/** All texts of a tree and its addresses, by the block they stand in. */
export function passages(root: Element): Passage[] {
  const all: Passage[] = [];
  let passage: Passage = { texts: [], addresses: [] };
  const end = (): void => {
    if (passage.texts.length + passage.addresses.length > 0) all.push(passage);
    passage = { texts: [], addresses: [] };
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) passage.texts.push(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const isBlock = block.test(element.tagName);
    if (isBlock) end();
    const address = addressOf(element);
    if (address) passage.addresses.push(address);
    if (!unseen.test(element.tagName)) for (const child of node.childNodes) walk(child);
    if (isBlock) end();
  };
  walk(root);
  end();
  return all;
}

const shown = /^(?:amp-img|audio|embed|iframe|img|object|video)$/i;
const forms = [
  'src',
  'data',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-original',
  'data-cmp-src',
];

/** Where a link leads, or what is shown. */
function addressOf(element: Element): string {
  const names = /^(?:a|area)$/i.test(element.tagName) ? ['href'] : shown.test(element.tagName) ? forms : [];
  const own = names.map((name) => element.getAttribute(name)?.trim()).find(Boolean);
  const inner = /^(?:audio|object|video)$/i.test(element.tagName) ? element.querySelector('[src]') : null;
  const address = own ?? inner?.getAttribute('src')?.trim() ?? '';
  return address === '#' ? '' : address;
}
