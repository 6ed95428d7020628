import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Ids with this beginning belong to the page around the body; a body never has one. */
export const pageIdPrefix = 'page-';

/**
 * Fits headings under the page's own h1: the highest is an h2, and none lies more than one level below
 * the one it stands under. Each gets an id made from its text, and every id of the body is unique.
 */
export const rehypeHeadings: Plugin<[], Root> = () => (tree, file) => {
  const headings: Element[] = [];
  const ids = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
    if (element.properties['id'] === undefined) return;
    const id = String(element.properties['id']);
    if (id !== '' && !/\s/.test(id) && !ids.has(id) && !id.startsWith(pageIdPrefix)) {
      ids.set(id, element);
      return;
    }
    delete element.properties['id'];
    file.message(`the id "${id}" was dropped: it is taken already, or is no id`, element.position);
  });

  const slugger = new GithubSlugger();
  for (const id of ids.keys()) slugger.slug(id);
  for (const heading of headings) heading.properties['id'] ??= slugger.slug(headingId(heading));
  setLevels(headings);
};

function headingId(heading: Element): string {
  const words = toString(heading)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const free = words !== '' && !`${words.toLowerCase().replaceAll(' ', '-')}-`.startsWith(pageIdPrefix);
  return free ? words : `section ${words}`.trim();
}

function setLevels(headings: Element[]): void {
  const above: number[] = [];
  for (const heading of headings) {
    // The footnotes stand under the article, not under its last part.
    if (heading.properties['id'] === 'footnote-label') above.length = 0;
    const level = Number(heading.tagName[1]);
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    heading.tagName = `h${Math.min(above.length + 1, 6)}`;
  }
}
