import type { Element, Root, Text } from 'hast';
import type { Plugin } from 'unified';
import { typeset } from '../language/typography.ts';
import { contextOf } from './body-context.ts';

/** Sets the text of each block by the rules of its language. Code, and what is typed or printed by machines, is left. */
export const rehypeTypography: Plugin<[], Root> = () => (tree, file) => {
  setBlock(tree, contextOf(file).lang);
};

/** Stands for what a rule must not look into: code, a picture, words of another language. */
const standIn = '\uFFFC';

/** The pieces of a line of text, in order; those that stand for something else have no node. */
type Run = { value: string; node?: Text }[];

function setBlock(block: Root | Element, lang: string): void {
  const run: Run = [];
  gather(block, lang, run);
  setRun(run, lang);
}

function gather(parent: Root | Element, lang: string, run: Run): void {
  for (const child of parent.children) {
    if (child.type === 'text') run.push({ value: child.value, node: child });
    if (child.type !== 'element') continue;
    const childLang = languageOf(child) ?? lang;
    if (verbatim.has(child.tagName) || child.properties['dataFootnoteRef'] !== undefined) {
      run.push({ value: standIn });
    } else if (!inline.has(child.tagName)) {
      setRun(run, lang);
      setBlock(child, childLang);
    } else if (childLang === lang) {
      gather(child, lang, run);
    } else {
      run.push({ value: standIn });
      setBlock(child, childLang);
    }
  }
}

/** Sets a run as one text, gives each node its part of it, and empties the run. */
function setRun(run: Run, lang: string): void {
  const pieces = run.splice(0);
  const before = pieces.length === 1 ? (pieces[0]?.value ?? '') : pieces.map((piece) => piece.value).join('');
  const after = typeset(before, lang);
  if (after === before) return;
  let rest = after;
  for (const [index, { value, node }] of pieces.entries()) {
    const part = index === pieces.length - 1 ? rest : rest.slice(0, partLength(value, rest));
    if (node) node.value = part;
    rest = rest.slice(part.length);
  }
}

/**
 * How much of a set text belongs to the piece it began with. Rules change and add spaces, and keep all
 * other characters in order, so that counting these finds the end.
 */
function partLength(piece: string, set: string): number {
  let due = 0;
  for (const character of piece) due += weight(character);
  let length = 0;
  while (due > 0 && length < set.length) due -= weight(set[length++] ?? '');
  // The spaces where two pieces meet: with the piece that had them, a new one inside of « with it.
  const takesSpaces = /[\s«]$/u.test(piece);
  while (takesSpaces && length < set.length && weight(set[length] ?? '') === 0) length++;
  return length;
}

function weight(character: string): number {
  if (/\s/u.test(character)) return 0;
  return character === '…' ? 3 : character === '—' ? 2 : character.length;
}

function languageOf(element: Element): string | undefined {
  const lang = element.properties['lang'];
  return typeof lang === 'string' ? lang : undefined;
}

const verbatim = new Set(['code', 'kbd', 'pre', 'samp', 'var', 'data', 'img', 'wbr']);

const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'del', 'dfn', 'em', 'i', 'ins', 'mark', 'q', 's', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'time', 'u'],
]);
