/**
 * Most of the news is paragraphs without any mark. They are kept out of the Markdown parser, which would look at
 * every character of them several times, and of the filter of what an author may write.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkParse from 'remark-parse';
import type { Parser, Plugin } from 'unified';

/** Paragraphs that follow each other, by the line at which the first begins. */
type Runs = Map<number, string[]>;

/**
 * remark-parse, to which a run of plain paragraphs is a line `***` and empty lines, so that what follows keeps
 * its line. `rehypePlainParagraphs` puts them in the place of the rule that the line becomes.
 */
export const remarkParseMarks: Plugin<[], string, MarkdownRoot> = function () {
  remarkParse.call(this);
  const parse = this.parser as Parser<MarkdownRoot>;
  this.parser = (markdown, file) => {
    // A fence goes on over empty lines, and so does what is written in HTML.
    if (/<|```|~~~/u.test(markdown)) return parse(markdown, file);
    const { marked, runs } = withoutPlainParagraphs(markdown);
    file.data['plainParagraphs'] = runs;
    return parse(marked, file);
  };
};

/** Puts the paragraphs that the parser was spared where they stood. */
export const rehypePlainParagraphs: Plugin<[], Root> = () => (tree, file) => {
  const runs = file.data['plainParagraphs'] as Runs | undefined;
  if (!runs?.size) return;
  tree.children = tree.children.flatMap((node) => {
    const run = node.type === 'element' && node.tagName === 'hr' && runs.get(node.position?.start.line ?? 0);
    return run ? paragraphs(run) : [node];
  });
};

function paragraphs(run: string[]): ElementContent[] {
  return run.flatMap((text, index): ElementContent[] => {
    const paragraph: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: text }],
    };
    return index === 0 ? [paragraph] : [{ type: 'text', value: '\n' }, paragraph];
  });
}

/** Lines that begin as no block but a paragraph does, and hold no character that could be a mark. */
const plain = /^\n?(?:[\p{L}«“‘’(…—–][^\\`*_[\]<>&~|\p{Cc}]*(?<! )(?:\n|$))+$/u;

function withoutPlainParagraphs(markdown: string): { marked: string; runs: Runs } {
  const runs: Runs = new Map();
  let run: string[] | undefined;
  let line = 1;
  const blocks = markdown.split('\n\n').map((block) => {
    const lines = block.split('\n');
    const begun = line + (lines[0] === '' ? 1 : 0);
    line += lines.length + 1;
    if (!plain.test(block)) {
      run = undefined;
      return block;
    }
    const text = block.replace(/^\n|\n$/gu, '');
    const empty = '\n'.repeat(lines.length - 1);
    if (run) {
      run.push(text);
      return empty;
    }
    run = [text];
    runs.set(begun, run);
    return lines[0] === '' ? empty.replace('\n', '\n***') : `***${empty}`;
  });
  return { marked: blocks.join('\n\n'), runs };
}
