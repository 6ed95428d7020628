import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * Tables, footnotes and ~~struck~~ text. Of GFM, bare addresses are left out: they take half the time
 * of a parse, and a link in an article has a text.
 */
export function remarkExtensions(this: Processor): void {
  const data = this.data();
  const syntax = (data.micromarkExtensions ??= []);
  const tree = (data.fromMarkdownExtensions ??= []);
  // One tilde is a tilde: "~5 km".
  syntax.push(gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }));
  tree.push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown());
}
