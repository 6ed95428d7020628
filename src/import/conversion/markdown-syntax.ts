import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';

/** The Markdown of an article: CommonMark with tables, footnotes and struck text. */
const processor = unified()
  .use(remarkParse)
  .use(articleSyntax)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
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

// Without GFM's autolink literals, which would make every address in a text need an escape.
function articleSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()];
  data.toMarkdownExtensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
  ];
}
