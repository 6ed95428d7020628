import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { foundIn } from '../body/found.ts';
import { visibleText } from '../body/visible.ts';
import type { Message } from '../received.ts';
import { datelines } from './datelines.ts';
import { addNotes } from './footnote-definitions.ts';
import { cleanLinks } from './links.ts';
import { parseMarkdown, stringifyMarkdown } from '../body/markdown-syntax.ts';
import { plainTables } from './plain-tables.ts';
import { raisedText } from './raised-text.ts';
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
/** A reference to a footnote, or something that is raised. */
const raised: Handle = (state, node, parent) => {
  const key = node.properties['dataNote'];
  if (key === undefined) return asHtml(state, node, parent);
  return { type: 'footnoteReference', identifier: String(key), label: String(key) };
};
const handlers = {
  ...Object.fromEntries(['sub', 'ruby', 'rt', 'rp'].map((name) => [name, asHtml])),
  sup: raised,
};
const toMarkdownTree = unified().use(rehypeRemark, { handlers }).freeze();

/** The cleaned body as Markdown. Stringified again after parsing, it stays the same. */
export function toMarkdown(tree: Root, address: string | null): { markdown: string; messages: Message[] } {
  const messages: Message[] = [];
  datelines(tree);
  const markdownTree = converted(tree);
  for (const note of addNotes(markdownTree, tree.data?.notes ?? new Map(), converted)) {
    const words = visibleText(note).replace(/\s+/g, ' ').trim();
    const text = `A note to a passage that was taken out: “${words}”.`;
    messages.push({ level: 'info', rule: 'note', text, about: [words, ...foundIn(note).addresses.flat()] });
  }
  return { markdown: stable(stringifyMarkdown(markdownTree)), messages };

  function converted(part: Root): MarkdownRoot {
    const safe = safeHtml(part);
    messages.push(...cleanLinks(safe, address));
    plainTables(safe);
    subheadings(safe);
    raisedText(safe);
    tidyInline(safe);
    return toMarkdownTree.runSync(safe) as unknown as MarkdownRoot;
  }
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
