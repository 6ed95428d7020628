import { linkDensity, textOf } from './furniture.ts';
import { parsePage } from './parse-page.ts';

const blocks = 'p,h2,h3,h4,h5,li,blockquote,dd,dt,pre,figcaption';

/**
 * Puts back what Readability dropped from the middle of an article: a heading, a list, a quotation,
 * which it takes for furniture because they are short. What stands between two passages of an
 * article and is not made of links is the article's.
 */
export function restore(content: string, page: Document): string {
  const article = parsePage(content);
  const kept = new Map<string, Element>();
  for (const element of leaves(article.body)) kept.set(folded(textOf(element)), element);
  const all = leaves(page.body);
  const isKept = all.map((element) => kept.has(folded(textOf(element))));
  const prose = all.map((element, index) => isKept[index] && textOf(element).length > 60);
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  if (first < 0 || last - first < 2) return content;
  let before = kept.get(folded(textOf(all[first] as Element)));
  let changed = false;
  for (let index = first + 1; index < last; index += 1) {
    const element = all[index] as Element;
    if (isKept[index]) before = kept.get(folded(textOf(element)));
    else if (before && belongs(element, all[index + 1])) {
      const copy = copyInto(article, element);
      anchorOf(before).after(copy);
      before = copy;
      changed = true;
    }
  }
  changed = restoreOpening(article, all, first, kept) || changed;
  return changed ? article.body.innerHTML : content;
}

/** Paragraphs between the headline and the first passage that was kept. */
function restoreOpening(
  article: Document,
  all: Element[],
  first: number,
  kept: Map<string, Element>,
): boolean {
  const heading = all[0]?.ownerDocument.querySelector('h1');
  const opening = kept.get(folded(textOf(all[first] as Element)));
  if (!heading || !opening) return false;
  const missing = all
    .slice(0, first)
    .filter((element) => (heading.compareDocumentPosition(element) & 4) !== 0 && element.tagName === 'P')
    .filter(
      (element) =>
        textOf(element).length > 80 &&
        linkDensity(element) < 0.2 &&
        /[.!?…]["”»’)]?$/.test(textOf(element)) &&
        !kept.has(folded(textOf(element))),
    )
    .slice(-4);
  for (const element of missing) anchorOf(opening).before(copyInto(article, element));
  return missing.length > 0;
}

function belongs(element: Element, next: Element | undefined): boolean {
  const text = textOf(element);
  const list = element.tagName === 'LI' ? (element.parentElement ?? element) : element;
  if (text.length < 12 || linkDensity(list) > 0.4) return false;
  if (/^H[2-5]$/.test(element.tagName))
    return next !== undefined && textOf(next).length > 60 && linkDensity(next) < 0.4;
  if (element.tagName === 'P')
    return text.length > 40 && (/[.!?…:;,]["”»’)]?$/.test(text) || text.length > 120);
  return true;
}

/** A list item goes back as a list, so that it stands anywhere. */
function copyInto(article: Document, element: Element): Element {
  const copy = article.createElement(element.tagName === 'LI' ? 'ul' : element.tagName.toLowerCase());
  copy.innerHTML = element.tagName === 'LI' ? `<li>${element.innerHTML}</li>` : element.innerHTML;
  return copy;
}

/** The outermost list, quotation or figure around an element: nothing is put into the middle of one. */
function anchorOf(element: Element): Element {
  return element.closest('table,figure,blockquote') ?? element.closest('ul,ol,dl') ?? element;
}

/** Blocks that hold no other block. */
function leaves(root: Element): Element[] {
  return [...root.querySelectorAll(`${blocks},div,section`)].filter((element) => {
    if (textOf(element) === '') return false;
    return element.querySelector(`${blocks},div,section,table,ul,ol`) === null;
  });
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
