import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * Tables, footnotes and ~~struck~~ text. Of GFM, bare addresses are left out: they take half the time
 * of a parse, and a link in an article has a text. Tables are tried at each line, so they can be left out
 * where there is no |.
 */
export function remarkExtensions(this: Processor, { tables }: { tables: boolean }): void {
  const data = this.data();
  const syntax = (data.micromarkExtensions ??= []);
  const tree = (data.fromMarkdownExtensions ??= []);
  // One tilde is a tilde: "~5 km".
  syntax.push(gfmFootnote(), gfmStrikethrough({ singleTilde: false }));
  tree.push(gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown());
  if (!tables) return;
  syntax.push(gfmTable());
  tree.push(gfmTableFromMarkdown());
}
