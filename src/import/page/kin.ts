import type { Measures } from './measure.ts';

/**
 * Elements of one make: with the same names, they are taken for one thing. Forty entries of a ticker are the
 * article, though each of them is a small part of it.
 */
export class Kin {
  readonly #of: Measures;
  /** How much prose is left in all elements of a make. */
  readonly #prose = new Map<string, number>();

  constructor(body: Element, of: Measures) {
    this.#of = of;
    for (const element of body.querySelectorAll('[class]')) {
      const make = makeOf(element);
      // One within another of its make is counted with it.
      if (make !== null && !isWithin(element, make))
        this.#prose.set(make, (this.#prose.get(make) ?? 0) + of(element).prose);
    }
  }

  /** The prose of an element and all of its make that are still there. */
  prose(element: Element): number {
    const make = makeOf(element);
    return Math.max(this.#of(element).prose, make === null ? 0 : (this.#prose.get(make) ?? 0));
  }

  /** Counts an element no longer. */
  take(element: Element): void {
    const make = makeOf(element);
    if (make !== null) this.#prose.set(make, (this.#prose.get(make) ?? 0) - this.#of(element).prose);
  }
}

function makeOf(element: Element): string | null {
  const names = element.getAttribute('class')?.trim();
  return names ? `${element.tagName} ${names}` : null;
}

function isWithin(element: Element, make: string): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (makeOf(outer) === make) return true;
  return false;
}
