import type { Element, Root, Text } from 'hast';
import type { Definition, Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkArticleSyntax } from './remark-article-syntax.ts';

/** What a reader would see of a Markdown text, as one string in which each place knows its source. */
export interface VisibleText {
  /**
   * Lines and blocks are separated by line breaks, links and pictures stand in [brackets] as they are
   * written, code is left out and one U+FFFC stands for it.
   */
  text: string;
  /** Where a place of `text` lies in the Markdown. */
  offsetAt(place: number): number;
}

/**
 * The text of a body, and apart from it that of its footnotes, and of what stands aside: titles, and
 * definitions, which are not shown. What is nested too deep to be parsed is text as it is written.
 */
export function visibleTexts(markdown: string): {
  body: VisibleText;
  notes: VisibleText;
  aside: VisibleText;
} {
  try {
    return parsedTexts(markdown);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const nothing = { text: '', offsetAt: () => 0 };
    return { body: { text: markdown, offsetAt: (place) => place }, notes: nothing, aside: nothing };
  }
}

function parsedTexts(markdown: string): ReturnType<typeof visibleTexts> {
  const tree = processor.parse(markdown) as MarkdownRoot;
  const main = collector(markdown);
  const notes = collector(markdown);
  const aside = collector(markdown);
  visit(tree, 'definition', (definition: Definition) => {
    aside.add(`[${definition.label ?? definition.identifier}]\n`, startOf(definition) ?? 0);
  });
  read(processor.runSync(tree, { value: markdown }) as Root);
  return { body: main.visible(), notes: notes.visible(), aside: aside.visible() };

  function read(parent: Root | Element, into = main): void {
    for (const child of parent.children) {
      if (child.type === 'text') into.addText(child);
      if (child.type === 'element') readElement(child, into);
    }
  }

  function readElement(element: Element, into: typeof main): void {
    const { tagName, properties } = element;
    const offset = startOf(element) ?? 0;
    for (const name of ['title', 'alt']) {
      if (properties[name]) aside.add(`[${String(properties[name])}]\n${String(properties[name])}\n`, offset);
    }
    if (hidden.has(tagName) || properties['dataFootnoteBackref'] !== undefined) return;
    if (code.has(tagName)) into.add('\uFFFC', offset);
    else if (properties['dataFootnotes'] !== undefined) read(element, notes);
    else if (tagName === 'a' && properties['dataFootnoteRef'] === undefined) {
      into.add('[', offset);
      read(element, into);
      into.add(']', offset);
    } else if (inline.has(tagName)) read(element, into);
    else {
      into.add('\n', offset);
      read(element, into);
      into.add('\n', offset);
    }
  }
}

const processor = unified()
  .use(remarkArticleSyntax)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

function collector(markdown: string) {
  const pieces: { start: number; offset: number; node?: Text }[] = [];
  let text = '';
  const add = (value: string, offset: number, node?: Text): void => {
    pieces.push({ start: text.length, offset, ...(node && { node }) });
    text += value;
  };
  const offsetAt = (place: number): number => {
    const piece = pieces.findLast(({ start }) => start <= place);
    if (!piece) return 0;
    return piece.node ? offsetInText(markdown, piece.node, place - piece.start) : piece.offset;
  };
  let last = 0;
  return {
    add: (value: string, offset: number) => add(value, (last = offset)),
    addText: (node: Text) => add(node.value, (last = startOf(node) ?? last), node),
    visible: (): VisibleText => ({ text, offsetAt }),
  };
}

/** Follows a text through its source, where characters may be escaped, written as references or quoted with >. */
function offsetInText(markdown: string, node: Text, place: number): number {
  const end = (node.position as Partial<NonNullable<Text['position']>> | undefined)?.end?.offset ?? 0;
  let at = startOf(node) ?? 0;
  let read = 0;
  while (at < end) {
    const written = spelling.exec(markdown.slice(at, at + 40))?.[0] ?? '';
    const special = written !== '' && !node.value.startsWith(written, read);
    if (special || markdown[at] === node.value[read]) {
      if (read === place) break;
      read++;
    }
    at += special ? written.length : 1;
  }
  return Math.min(at, markdown.length);
}

/** A character written as a reference or behind a backslash. */
const spelling = /^(?:&(?:#x?[\da-f]+|[a-z]\w*);|\\[!-/:-@[-`{-~])/iu;

// rehype-raw gives some nodes a position without a start.
function startOf({
  position,
}: {
  position?: Partial<NonNullable<Text['position']>> | undefined;
}): number | undefined {
  return position?.start?.offset;
}

const hidden = new Set(['script', 'style', 'template', 'iframe']);
const code = new Set(['code', 'pre', 'kbd', 'samp']);
const inline = new Set([
  ...[
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
    'ins',
    'mark',
    'q',
    's',
  ],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'a'],
]);
