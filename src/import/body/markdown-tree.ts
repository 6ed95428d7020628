import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parseMarkdown } from './markdown-syntax.ts';
import { normalForms } from './normal-forms.ts';
import { placeNodes, type Span } from './places.ts';
import { wrapParagraphs } from './paragraphs.ts';

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

/** The tree of a Markdown body, its raw HTML parsed. */
export function markdownTree(text: string, body: Span): Root {
  const source = text.slice(body.start, body.end);
  const tree = toHtml.runSync(parseMarkdown(source), new VFile(source)) as unknown as Root;
  placeNodes(tree, text, body.start);
  normalForms(tree);
  wrapParagraphs(tree);
  return tree;
}
