import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { foundIn } from './found.ts';
import { normalForms } from './normal-forms.ts';
import { placeNodes, type Span } from './places.ts';
import { wrapParagraphs } from './paragraphs.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const neverEmpty = [
  'a|abbr|b|big|blockquote|cite|code|del|div|em|font|i|iframe|ins|li|mark|noembed|noframes|noscript|ol|p|pre',
  'q|s|script|section|small|span|strike|strong|style|sub|sup|textarea|title|tt|u|ul|xmp',
].join('|');
const selfClosed = new RegExp(String.raw`<(?:${neverEmpty})(\s(?:[^<>"']|"[^"]*"|'[^']*')*)?/>`, 'gi');

/** The tree of an HTML fragment, as WordPress stores it: blank lines part paragraphs too. */
export function htmlTree(text: string, body: Span): Root {
  const source = withoutSelfClosed(text.slice(body.start, body.end));
  const tree = parser.parse(source);
  (tree.data ??= {}).found = foundIn(tree);
  placeNodes(tree, text, body.start);
  normalForms(tree);
  wrapParagraphs(tree);
  return tree;
}

/**
 * `<span/>` is an opening tag to a browser and swallows what follows; whoever wrote it meant nothing
 * by it. Blanks keep every place where it was.
 */
function withoutSelfClosed(html: string): string {
  return html.replace(selfClosed, (tag) => ' '.repeat(tag.length));
}
