import type { Element, ElementContent, Root } from 'hast';
import { foundIn } from '../body/found.ts';
import { blockNames } from '../body/paragraphs.ts';
import { partOf, spanOf } from '../body/places.ts';
import { hasPicture, isEmpty, visibleText } from '../body/visible.ts';
import type { Claims, Removal } from '../received.ts';
import { collectElements, collectLines, type Line } from './lines.ts';

/** What the cleaners know of an article beside its body. */
export interface Context {
  title: string;
  /** The standfirst in the front matter; empty where there is none. */
  description: string;
  /** Whether it is taken from a whole page, with what stands around an article there. */
  page: boolean;
  claims: Claims;
}

/** The body under the cleaners' hands: they find, and this takes out and writes it down. */
export class Workpiece {
  readonly tree: Root;
  readonly context: Context;
  readonly removals: Removal[] = [];
  readonly #text: string;
  #lines: Line[] | null = null;

  constructor(tree: Root, text: string, context: Context) {
    this.tree = tree;
    this.context = context;
    this.#text = text;
    for (const heading of tree.data?.noteHeadings ?? [])
      this.#record('notes-heading', [heading], visibleText(heading));
    for (const command of tree.data?.commands ?? []) this.#record('shortcode', [command], command.value);
  }

  /** Every line of the body in order; code is left out, for it is quoted as it is. */
  lines(): Line[] {
    if (this.#lines) return this.#lines;
    this.#lines = [];
    collectLines(this.tree, [], this.#lines);
    return this.#lines;
  }

  /** Forgets the lines it knew: the tree was changed by another hand. */
  reread(): void {
    this.#lines = null;
  }

  /** Every element below the root with its parents, outermost first. */
  elements(): { element: Element; parents: (Root | Element)[] }[] {
    const found: { element: Element; parents: (Root | Element)[] }[] = [];
    collectElements(this.tree, [], found);
    return found;
  }

  /** Takes an element out with all it holds. */
  remove(rule: string, element: Element, parents: (Root | Element)[]): void {
    this.#lines = null;
    const parent = parents.at(-1);
    if (!parent || !isIn(parent, element)) return;
    parent.children = (parent.children as ElementContent[]).filter((child) => child !== element);
    this.#record(rule, [element], visibleText(element));
    const grandparent = parents.at(-2);
    // A wrapper that has become empty goes with what it held.
    if (grandparent && parent.type === 'element' && isEmpty(parent)) {
      this.#alsoTaken([parent]);
      grandparent.children = (grandparent.children as ElementContent[]).filter((child) => child !== parent);
    }
  }

  removeLine(rule: string, line: Line): void {
    this.remove(rule, line.element, line.parents);
  }

  /** Takes a part of a line's text out, across the markup in it; elements left empty go too. */
  removeFromLine(rule: string, line: Line, from: number, to: number): void {
    if (!line.text.slice(0, from).trim() && !line.text.slice(to).trim() && !hasPicture(line.element)) {
      this.removeLine(rule, line);
      return;
    }
    this.#lines = null;
    let at = 0;
    const cut = (parent: Element): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type === 'text') {
          const start = Math.max(0, from - at);
          const end = Math.min(child.value.length, to - at);
          at += child.value.length;
          if (start >= end) return [child];
          this.#record(rule, [partOf(child, start, end)], child.value.slice(start, end));
          return [partOf(child, 0, start), partOf(child, end, child.value.length)].filter(
            ({ value }) => value,
          );
        }
        if (child.type !== 'element') return [child];
        if (child.tagName === 'br') {
          const inside = at >= from && at < to;
          at += 1;
          return inside ? [] : [child];
        }
        const hadText = visibleText(child) !== '';
        cut(child);
        if (!hadText || !isEmpty(child)) return [child];
        this.#alsoTaken([child]);
        return [];
      });
    };
    cut(line.element);
  }

  /** Takes elements that show nothing out; what is written down is where the links among them led. */
  dropEmpty(rule: string): void {
    this.#lines = null;
    dropEmptyIn(this.tree, (element) => {
      if (addressesIn([element]).length > 0) this.#record(rule, [element], '');
    });
  }

  /** Takes every match out of every line. */
  removeMatches(rule: string, pattern: RegExp): void {
    for (const line of this.lines()) {
      // From the last match to the first, so that the earlier ones keep their places.
      for (const match of [...line.text.matchAll(pattern)].reverse()) {
        this.removeFromLine(rule, line, match.index, match.index + match[0].length);
      }
    }
  }

  /** Where what goes with the last removal led. */
  #alsoTaken(nodes: ElementContent[]): void {
    const last = this.removals.at(-1);
    const addresses = addressesIn(nodes);
    if (last && addresses.length > 0) last.addresses = [...(last.addresses ?? []), ...addresses];
  }

  #record(rule: string, nodes: ElementContent[], words: string): void {
    const span = spanOf(nodes);
    if (!span) return;
    const text = words.trim() ? words : this.#text.slice(span.start, span.end);
    const addresses = addressesIn(nodes);
    this.removals.push({ rule, text, ...span, ...(addresses.length > 0 && { addresses }) });
  }
}

function addressesIn(nodes: ElementContent[]): string[] {
  return foundIn({ type: 'root', children: nodes }).addresses.flat();
}

function dropEmptyIn(parent: Root | Element, tell: (element: Element) => void): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName === 'br') return [child];
    // The space in an empty element still parts two words; that in an empty paragraph parts nothing.
    if (isEmpty(child)) {
      tell(child);
      return blockNames.has(child.tagName) ? [] : child.children.filter((inner) => inner.type === 'text');
    }
    dropEmptyIn(child, tell);
    return [child];
  }) as typeof parent.children;
}

function isIn(parent: Root | Element, element: Element): boolean {
  return (parent.children as ElementContent[]).includes(element);
}
