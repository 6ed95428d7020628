import type { Root } from 'hast';
import type { Received } from '../received.ts';
import { tooLarge } from './size.ts';
import { Unreadable } from '../unreadable.ts';
import type { Found } from './found.ts';
import { htmlTree } from './html-tree.ts';
import { lineBreaks, styledLines, verses } from './line-breaks.ts';
import { lonelyAddresses } from './lonely-addresses.ts';
import { markdownTree } from './markdown-tree.ts';
import { pastedLists } from './pasted-lists.ts';
import { shortcodeMedia } from './shortcode-media.ts';
import { textTree } from './text-tree.ts';

declare module 'hast' {
  interface RootData {
    /** What the parser found, before any rule touched it. */
    found?: Found;
  }
}

/** The body as a tree of paragraphs whose characters know their place in `received.text`. */
export function bodyTree(received: Received): Root {
  const refused = tooLarge(received.text.slice(received.body.start, received.body.end));
  if (refused) throw new Unreadable(refused);
  const tree = parsed(received);
  shortcodeMedia(tree);
  if (received.breaksLines) lineBreaks(tree);
  styledLines(tree);
  pastedLists(tree, received.format !== 'html');
  if (received.format === 'text') verses(tree);
  lonelyAddresses(tree);
  return tree;
}

function parsed({ text, body, format }: Received): Root {
  if (format === 'text') return textTree(text, body);
  if (format === 'markdown') return markdownTree(text, body);
  return htmlTree(text, body);
}
