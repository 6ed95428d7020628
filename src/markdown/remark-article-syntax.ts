/** The Markdown of an article: CommonMark with GFM's tables, footnotes and ~~struck~~ text. */
import type { ListItem, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Plugin } from 'unified';

/**
 * The parser, in the place of remark-parse: Sätteri, which Astro has for its own Markdown, makes the same tree
 * in a tenth of the time. What else GFM has stays as it is written: bare addresses (a link in an article has
 * a text), the boxes of task lists, and single tildes ("~5 km").
 */
export const remarkArticleSyntax: Plugin<[], string, Root> = function () {
  this.parser = (markdown) => {
    const gfm = marksOfGfm.test(markdown);
    const tree = markdownToMdast(markdown, { features: { gfm, frontmatter: false } }) as Root;
    if (gfm) leaveAsWritten(tree, markdown);
    return tree;
  };
};

/** What a table, struck text or a footnote cannot do without. */
const marksOfGfm = /\||:-|-:|~~|\[\^/u;

function leaveAsWritten(parent: Parents, markdown: string): void {
  const children = parent.children as PhrasingContent[];
  for (const [index, child] of [...parent.children.entries()].toReversed()) {
    if ('children' in child) leaveAsWritten(child, markdown);
    const [start, end] = extent(child);
    const isBareAddress = child.type === 'link' && !/[[<]/u.test(markdown[start] ?? '');
    if (isBareAddress) children.splice(index, 1, ...child.children);
    if (child.type === 'delete' && !markdown.startsWith('~~', start))
      children.splice(index, 1, text('~', start), ...child.children, text('~', end - 1));
    if (child.type === 'listItem') giveBoxBack(child, markdown);
  }
}

/** Lets an item of a task list begin with its box again, which stands on the item's first line. */
function giveBoxBack(item: ListItem, markdown: string): void {
  const [paragraph] = item.children;
  if (typeof item.checked !== 'boolean' || paragraph?.type !== 'paragraph') return;
  if (!item.position || !paragraph.position) return;
  const [start] = extent(paragraph);
  const box = markdown.lastIndexOf('[', start - 1);
  const { line, column, offset = 0 } = item.position.start;
  paragraph.children.unshift(text(markdown.slice(box, start), box));
  paragraph.position.start = { line, column: column + box - offset, offset: box };
  item.checked = null;
}

function extent({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** A text that stands at an offset; its line is that of no note. */
function text(value: string, offset: number): Text {
  const place = (at: number) => ({ line: 1, column: 1, offset: at });
  return { type: 'text', value, position: { start: place(offset), end: place(offset + value.length) } };
}
