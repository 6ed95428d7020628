import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The first paragraphs of an article's HTML, and how many blocks of it follow them. */
export interface LeadingParagraphs {
  html: string;
  rest: number;
}

const fragment = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/**
 * The paragraphs with which an article's HTML begins, up to about `letters` letters, at least one of them; none where
 * it begins with something else. What leads to another place of the same page is left out.
 */
export function leadingParagraphs(html: string, letters: number): LeadingParagraphs {
  const tree = fragment.parse(html);
  const blocks = tree.children.filter(({ type }) => type === 'element');
  const taken: RootContent[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.type !== 'element' || block.tagName !== 'p') break;
    length += toString(block).length;
    if (taken.length > 0 && length > letters) break;
    taken.push(block);
  }
  for (const block of taken) visit(block, 'element', withoutLocalLinks);
  return {
    html: fragment.stringify({ type: 'root', children: taken }),
    rest: blocks.length - taken.length,
  };
}

function withoutLocalLinks(element: Element): void {
  delete element.properties['id'];
  element.children = element.children.filter((child) => !isReference(child));
}

/** A mark that leads to a note at the foot of the text. */
function isReference(child: ElementContent): boolean {
  if (child.type !== 'element') return false;
  if (child.tagName === 'a') return String(child.properties['href'] ?? '').startsWith('#');
  return child.tagName === 'sup' && child.children.length > 0 && child.children.every(isReference);
}
