import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import type { Parser, Plugin } from 'unified';
import { limits } from './remark-limits.ts';

/**
 * The Markdown of an article: CommonMark with tables, footnotes and ~~struck~~ text. Of GFM, bare addresses are
 * left out: a link in an article has a text. Emphasis works beside the full-width punctuation of Chinese and Japanese
 * (`**「…」**です`), where CommonMark sees none.
 */
export const remarkArticleSyntax: Plugin<[], string, Root> = function () {
  remarkParse.call(this);
  const data = this.data();
  // One tilde is a tilde: "~5 km".
  const { extension, begin } = limits();
  const strikethrough = gfmStrikethrough({ singleTilde: false });
  (data.micromarkExtensions ??= []).push(
    gfmFootnote(),
    strikethrough,
    gfmTable(),
    cjkFriendlyExtension(),
    extension,
  );
  (data.fromMarkdownExtensions ??= []).push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  );
  const parse = this.parser as Parser<Root>;
  this.parser = (markdown, file) => {
    begin(markdown);
    return parse(markdown, file);
  };
};
