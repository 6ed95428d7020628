import GithubSlugger from 'github-slugger';
import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { warn } from './body-note.ts';
import { forEachElement } from './elements.ts';

/** Ids with this beginning belong to the page around the body; a body never has one. */
export const pageIdPrefix = 'page-';

/**
 * Fits headings under the page's own h1: the highest is an h2, and none lies more than one level below
 * the one it stands under. Each gets an id made from its text, and every id of the body is unique.
 */
export const rehypeHeadings: Plugin<[], Root> = () => (tree, file) => {
  const { headings, marked } = elementsOf(tree);
  const ids = new Set<string>();
  for (const element of marked) {
    const id = String(element.properties['id']);
    const free = id !== '' && !/\s/u.test(id) && !ids.has(id) && !id.startsWith(pageIdPrefix);
    if (free) ids.add(id);
    else {
      delete element.properties['id'];
      warn(file, element, `the id "${id}" was dropped`, 'it is taken already, or is no id');
    }
  }
  const slugger = new GithubSlugger();
  for (const id of ids) slugger.slug(id);
  for (const heading of headings) heading.properties['id'] ??= slugger.slug(headingId(heading));
  setLevels(headings);
};

/** The headings, and what has an id: the footnotes first, which no id of the text may take from. */
function elementsOf(tree: Root): { headings: Element[]; marked: Element[] } {
  const headings: Element[] = [];
  const footnotes: Element[] = [];
  const others: Element[] = [];
  const section = tree.children.findLast(isFootnotes);
  forEachElement(tree, (element) => {
    if (/^h[1-6]$/u.test(element.tagName)) headings.push(element);
    if (element.properties['id'] === undefined) return;
    (element.properties['dataFootnoteRef'] === undefined ? others : footnotes).push(element);
  });
  if (section)
    forEachElement({ type: 'root', children: [section] }, (element) => {
      if (element.properties['id'] !== undefined) footnotes.push(element);
    });
  return { headings, marked: [...new Set([...footnotes, ...others])] };
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}

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
