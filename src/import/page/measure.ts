import { isBlockElement } from '../body/elements.ts';

/** How much of an element is text, links and prose, in letters of the Latin kind. */
export interface Measure {
  /** Its place in the order of the document. */
  order: number;
  text: number;
  linked: number;
  /** Runs of text that read like sentences. */
  prose: number;
  /** Those of them that `known` holds. */
  known: number;
}

export type Measures = (element: Element) => Measure;

const nothing: Measure = { order: -1, text: 0, linked: 0, prose: 0, known: 0 };
const unseen = /^(?:script|style|noscript|template|head|title|textarea|option|svg|iframe|object)$/i;

/**
 * Measures a tree in one walk. A run of text ends where a block begins or ends and at a `<br>`, so
 * that paragraphs count the same in whatever elements they stand.
 */
export function measure(root: Element, known: ReadonlySet<string> | null = null): Measures {
  const measures = new Map<Element, Measure>();
  let run = '';
  let linkedInRun = 0;
  const endRun = (owner: Measure): void => {
    const length = letters(run);
    if (length >= 60 && linkedInRun < length * 0.5) {
      owner.prose += length;
      if (!known || known.has(folded(run))) owner.known += length;
    }
    run = '';
    linkedInRun = 0;
  };
  const walk = (element: Element, owner: Measure, inLink: boolean): Measure => {
    const own: Measure = { ...nothing, order: measures.size };
    measures.set(element, own);
    const isBlock = isBlockElement(element);
    const holder = isBlock ? own : owner;
    if (isBlock) endRun(owner);
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        const length = letters(text);
        own.text += length;
        if (inLink) own.linked += length;
        run += text;
        if (inLink) linkedInRun += length;
      } else if (node.nodeType === 1 && !unseen.test((node as Element).tagName)) {
        const child = node as Element;
        if (child.tagName === 'BR') endRun(holder);
        const inner = walk(child, holder, inLink || child.tagName === 'A');
        own.text += inner.text;
        own.linked += inner.linked;
        own.prose += inner.prose;
        own.known += inner.known;
      }
    }
    if (isBlock) endRun(own);
    return own;
  };
  walk(root, { ...nothing }, false);
  return (element) => measures.get(element) ?? nothing;
}

/** The runs of prose in a tree, folded for comparison. */
export function proseRuns(root: Element): Set<string> {
  const runs = new Set<string>();
  measure(root, { has: (run: string) => Boolean(runs.add(run)) } as unknown as ReadonlySet<string>);
  return runs;
}

export function linkDensity({ text, linked }: Measure): number {
  return text ? linked / text : 0;
}

/** The length of a text. A Chinese or Japanese character says about as much as three Latin letters. */
export function letters(text: string): number {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length + 2 * (plain.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0);
}

/** A text by its letters and digits alone, for comparison. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
