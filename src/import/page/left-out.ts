import type { Removal } from '../received.ts';

const unseen = /^(?:script|style|noscript|template|head|title|textarea|option|svg|math|iframe|object)$/i;
const block =
  /^(?:p|div|li|h[1-6]|section|article|aside|nav|footer|header|ul|ol|table|tr|figure|form|blockquote|main|dd|dt|figcaption)$/i;

/**
 * The visible passages of a page that are not in the article, one passage for each line. They stand
 * outside the article's own text, so that their place is its beginning.
 */
export function leftOut(visible: string[][], article: Document): Removal[] {
  const kept = new Map<string, number>();
  for (const text of passages(article.body).flat()) kept.set(text, (kept.get(text) ?? 0) + 1);
  const removals: Removal[] = [];
  for (const passage of visible) {
    const gone = passage.filter((text) => {
      const count = kept.get(text) ?? 0;
      if (count > 0) kept.set(text, count - 1);
      return count === 0;
    });
    if (gone.length > 0) removals.push({ rule: 'page-furniture', text: gone.join(' '), start: 0, end: 0 });
  }
  return removals;
}

/** The visible texts of a tree, and the addresses of its films and sounds, grouped by the block they stand in. */
export function passages(root: Element): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  const end = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) group.push(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName;
    if (unseen.test(name)) return;
    if (block.test(name)) end();
    // A film or a sound is told of by its address.
    const address = /^(?:video|audio)$/i.test(name) && (node as Element).getAttribute('src');
    if (address) group.push(address);
    for (const child of node.childNodes) walk(child);
    if (block.test(name)) end();
  };
  walk(root);
  end();
  return groups;
}
