import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';

/** Keeps the text of a body with its file, where `textOf` finds it. */
export const rehypePlainText: Plugin<[], Root> = () => (tree, file) => {
  file.data['text'] = plainText(tree);
};

export function textOf(file: { data: Record<string, unknown> }): string {
  return file.data['text'] as string;
}

/** The text of a body without its marks: blocks are separated by an empty line, rows and <br> by a line break. */
export function plainText(tree: Root): string {
  const blocks: string[] = [];
  let block = '';
  const end = (verbatim: boolean): void => {
    const text = verbatim ? block.replace(/\n+$/u, '') : trimmedLines(block);
    if (text !== '') blocks.push(text);
    block = '';
  };
  const read = (parent: Root | Element, verbatim: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') block += verbatim ? child.value : oneLine(child.value);
      if (child.type !== 'element' || isFootnoteMark(child)) continue;
      if (child.tagName === 'br') block += '\n';
      else if (breaks.has(child.tagName)) {
        end(verbatim);
        const inside = verbatim || child.tagName === 'pre';
        read(child, inside);
        end(inside);
      } else {
        read(child, verbatim);
        if (child.tagName === 'tr') block += '\n';
        if (child.tagName === 'td' || child.tagName === 'th') block += '\t';
      }
    }
  };
  read(tree, false);
  end(false);
  return blocks.join('\n\n');
}

/** A text as HTML shows it, with one space for any. */
function oneLine(text: string): string {
  return /[\t\r\n\f]| {2}/u.test(text) ? text.replace(/[ \t\r\n\f]+/gu, ' ') : text;
}

function trimmedLines(block: string): string {
  const lines = /[\n\t]/u.test(block) ? block.replace(/[ \t]*\n */gu, '\n').replace(/\t +/gu, '\t') : block;
  return lines.trim();
}

function isFootnoteMark({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

const breaks = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'hr',
    'div',
    'section',
    'aside',
    'ul',
    'ol',
  ],
  ...['li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'table', 'caption'],
]);
