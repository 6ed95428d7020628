import { textOf } from '../body/elements.ts';
import { linkDensity, measure, type Measures } from './measure.ts';
import { isInside } from './site-links.ts';

/**
 * Takes out rows of cards: three or more siblings of the same make, each of which leads to another
 * article. Their summaries read like prose, and there may be more of it than of the article.
 */
export function removeCards(body: Element, host: string): void {
  const of = measure(body);
  const rows = new Map<string, Element[]>();
  for (const element of aroundLinks(body, of)) {
    if (!isCard(element, of) || element.querySelector('h1') || !isInside(element, host)) continue;
    const parent = element.parentElement;
    const key = [parent ? of(parent).order : '', element.tagName, element.getAttribute('class') ?? ''].join(
      '|',
    );
    rows.set(key, [...(rows.get(key) ?? []), element]);
  }
  for (const row of rows.values()) {
    if (row.length >= 3) for (const card of row) card.remove();
  }
}

/** The boxes, none larger than a card, around headings and around blocks within links. */
function aroundLinks(body: Element, of: Measures): Set<Element> {
  const boxes = new Set<Element>();
  for (const inner of body.querySelectorAll('h2,h3,h4,h5,h6,a p,a div,a section,a article')) {
    let box = inner.parentElement;
    for (; box && box !== body && of(box).text <= 600 && !boxes.has(box); box = box.parentElement) {
      if (/^(?:ARTICLE|SECTION|DIV|LI|A|TD)$/.test(box.tagName)) boxes.add(box);
    }
  }
  return boxes;
}

/** A box whose heading is a link, or a link around whole blocks. */
export function isCard(element: Element, of: Measures): boolean {
  const { text, prose } = of(element);
  if (text === 0 || text > 600 || element.closest('figure,blockquote')) return false;
  if (element.tagName === 'A') {
    return (
      text < 500 &&
      [...element.querySelectorAll('p,div,h2,h3,h4,h5,section,article')].some((block) => textOf(block)) &&
      !element.querySelector('figcaption')
    );
  }
  const link = [...element.children].filter((child) => textOf(child));
  if (link.length === 1 && link[0]?.tagName === 'A' && isCard(link[0], of)) return true;
  const heading = element.querySelector('h2,h3,h4,h5,h6');
  const isLinked =
    heading !== null &&
    of(heading).text > 12 &&
    (linkDensity(of(heading)) > 0.9 || heading.parentElement?.tagName === 'A');
  return isLinked && prose < 450 && element.querySelectorAll('p').length < 3;
}
