import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import type { Parser, Plugin, Processor } from 'unified';
import { remarkExtensions } from './remark-extensions.ts';

/**
 * The Markdown of an article: CommonMark with tables, footnotes and struck text. Where nothing is unusual it is
 * read by Sätteri, which Astro has for its own Markdown and which takes a tenth of the time; the tree is the
 * one that remark makes.
 */
export const remarkArticleSyntax: Plugin<[], string, Root> = function () {
  remarkParse.call(this);
  remarkExtensions.call(this as Processor);
  const parse = this.parser as Parser<Root>;
  this.parser = (markdown, file) =>
    unusual.test(markdown) ? parse(markdown, file) : (markdownToMdast(markdown, plain) as Root);
};

const plain = { features: { gfm: false, frontmatter: false } };

/**
 * What only remark reads as we need it: tables, footnotes and struck text; character references, of which
 * Sätteri stores a copy of the paragraph each; and what it reads in another way: lists below the definition of
 * a link, code that is indented by tabs, marks of emphasis that stand beside each other or are escaped.
 */
const unusual = /[|&\t\0]|~~|:-|-:|\[\^|\]:|\\[*_]|\*_|_\*/u;
