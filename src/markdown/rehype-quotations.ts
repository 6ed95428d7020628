import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { forEachElement } from './elements.ts';

/** Tells who is quoted from what is: the last paragraph of a quotation, when it opens with a dash. */
export const rehypeQuotations: Plugin<[], Root> = () => (tree) => {
  forEachElement(tree, (quotation) => {
    if (quotation.tagName !== 'blockquote') return;
    const paragraphs = quotation.children.filter((child): child is Element => child.type === 'element');
    const last = paragraphs.at(-1);
    if (paragraphs.length > 1 && last?.tagName === 'p' && /^[—–―]\s?\S/.test(toString(last)))
      last.properties['className'] = ['attribution'];
  });
};
