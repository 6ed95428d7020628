import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { foundIn, type Found } from './found.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import { normalForms } from './normal-forms.ts';
import { placeNodes, type Span } from './places.ts';
import { wrapParagraphs } from './paragraphs.ts';

/** Notes get a heading for the eyes of nobody: it has no word that the text has not. */
const options = { allowDangerousHtml: true, footnoteLabel: ' ' };
const toHtml = unified().use(remarkRehype, options).use(rehypeRaw).freeze();

/** The words and addresses of a Markdown text, before any rule has touched them. */
export function foundInMarkdown(source: string): Found {
  return foundIn(parsed(source));
}

/** The tree of a Markdown body, its raw HTML parsed. */
export function markdownTree(text: string, body: Span): Root {
  const source = text.slice(body.start, body.end);
  const tree = parsed(source);
  (tree.data ??= {}).found = foundIn(tree);
  placeNodes(tree, text, body.start);
  normalForms(tree);
  wrapParagraphs(tree);
  return tree;
}

function parsed(source: string): Root {
  return toHtml.runSync(parseMarkdown(source), new VFile(source)) as unknown as Root;
}
