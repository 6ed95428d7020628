import type { Root } from 'hast';
import type { Received } from '../received.ts';
import { htmlTree } from './html-tree.ts';
import { markdownTree } from './markdown-tree.ts';
import { textTree } from './text-tree.ts';

/** The body as a tree of paragraphs whose characters know their place in `received.text`. */
export function bodyTree(received: Received): Root {
  const { text, body, format } = received;
  if (format === 'text') return textTree(text, body);
  if (format === 'markdown') return markdownTree(text, body);
  return htmlTree(text, body);
}
