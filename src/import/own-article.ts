import type { Nodes } from 'mdast';
import { fileText, type ArticleFile } from './article-file.ts';
import { parseMarkdown } from './body/markdown-syntax.ts';
import type { ownFrontMatter } from './metadata/own-front-matter.ts';

/** The file of an article of this publication's own: as it was, where nothing of it changed. */
export function ownFile(
  slug: string,
  text: string,
  body: string,
  { frontMatter, missing, changed }: ReturnType<typeof ownFrontMatter>,
  bodyChanged: boolean,
): ArticleFile {
  const unchanged = !changed && !bodyChanged;
  return {
    slug,
    missing,
    text: unchanged ? `${text.replace(/^\ufeff/, '').trimEnd()}\n` : fileText(frontMatter, body),
  };
}

/** Whether a Markdown body can stay as it was written: no raw HTML, no picture of another site, no odd address. */
export function isPlain(markdown: string): boolean {
  return isPlainNode(parseMarkdown(markdown));
}

function isPlainNode(node: Nodes): boolean {
  if (node.type === 'html') return false;
  if (node.type === 'image' && /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) return false;
  if (
    (node.type === 'link' || node.type === 'definition') &&
    /^[\s\u0000-\u001f]*[a-z][a-z0-9+.\s-]*:/i.test(node.url) &&
    !/^(?:https?|mailto):/i.test(node.url)
  )
    return false;
  return !('children' in node) || node.children.every(isPlainNode);
}
