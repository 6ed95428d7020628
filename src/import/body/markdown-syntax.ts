import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { remarkArticleSyntax } from '../../markdown/remark-article-syntax.ts';

/** The Markdown of an article: CommonMark with tables, footnotes and struck text. */
const processor = unified()
  .use(remarkArticleSyntax)
  .use(articleMarks)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
  })
  .freeze();

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}

/** Markdown without white space at its ends. */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(tree).trim();
}

function articleMarks(this: Processor): void {
  (this.data().toMarkdownExtensions ??= []).push(
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
  );
}
