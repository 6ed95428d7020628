import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { placeNodes, type Span } from './places.ts';
import { wrapParagraphs } from './paragraphs.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

/** The tree of a Markdown body, its raw HTML parsed. */
export function markdownTree(text: string, body: Span): Root {
  const tree = toHtml.runSync(parseMarkdown(text.slice(body.start, body.end))) as unknown as Root;
  placeNodes(tree, text, body.start);
  wrapParagraphs(tree);
  return tree;
}

export function parseMarkdown(markdown: string): MarkdownRoot {
  return parser.parse(markdown);
}
