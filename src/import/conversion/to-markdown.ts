import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { Message } from '../received.ts';
import { datelines } from './datelines.ts';
import { raisedText } from './raised-text.ts';
import { cleanLinks } from './links.ts';
import { parseMarkdown, stringifyMarkdown } from './markdown-syntax.ts';
import { plainTables } from './plain-tables.ts';
import { safeHtml } from './safe-html.ts';
import { subheadings } from './subheadings.ts';
import { tidyInline } from './tidy-inline.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** Elements that Markdown has no mark for stay as they are, which the paper shows. */
const asHtml: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...state.all(node),
  { type: 'html', value: `</${node.tagName}>` },
];
const handlers = Object.fromEntries(['sup', 'sub', 'ruby', 'rt', 'rp'].map((name) => [name, asHtml]));
const toMarkdownTree = unified().use(rehypeRemark, { handlers }).freeze();

/** The cleaned body as Markdown. Stringified again after parsing, it stays the same. */
export function toMarkdown(tree: Root, address: string | null): { markdown: string; messages: Message[] } {
  datelines(tree);
  const safe = safeHtml(tree);
  const messages = cleanLinks(safe, address);
  plainTables(safe);
  subheadings(safe);
  raisedText(safe);
  tidyInline(safe);
  const markdownTree = toMarkdownTree.runSync(safe) as unknown as MarkdownRoot;
  return { markdown: stable(stringifyMarkdown(markdownTree)), messages };
}

/** Parsed and written until nothing changes, so that importing an article again gives the same file. */
function stable(markdown: string): string {
  let text = markdown;
  for (let round = 0; round < 4; round += 1) {
    const again = stringifyMarkdown(parseMarkdown(text));
    if (again === text) return text;
    text = again;
  }
  return text;
}
