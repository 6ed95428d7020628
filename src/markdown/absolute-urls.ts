import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { replaceElements } from './elements.ts';

/**
 * Rendered HTML with every link and picture addressed in full, as a feed needs it, and each
 * picture in the one size that all readers of feeds show; `base` is the article's address.
 */
export function withAbsoluteUrls(html: string, base: string): string {
  // Most articles have no link but to other sites, and to parse one takes as long as to render it.
  if (!mayHoldRelative.test(html)) return html;
  const tree: Root = processor.parse(html);
  replaceElements(tree, (element) =>
    element.tagName === 'picture' ? element.children.slice(-1) : undefined,
  );
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'cite']) {
      const address = properties[name];
      if (typeof address === 'string' && URL.canParse(address, base))
        properties[name] = new URL(address, base).href;
    }
  });
  return processor.stringify(tree);
}

const mayHoldRelative = / (?:href|src|cite)="(?!https?:\/\/|mailto:|tel:)/;

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();
