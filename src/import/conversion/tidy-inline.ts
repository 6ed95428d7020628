import type { Element, ElementContent, Root, Text } from 'hast';

const marks = /^(?:a|b|cite|code|del|em|i|s|strike|strong)$/;
const emphases = /^(?:b|em|i|strong|s|strike|del)$/;
const isLine = /^(?:p|h[1-6]|li|dt|dd|td|th|figcaption)$/;
const sameMark: Record<string, string> = { b: 'strong', i: 'em', strike: 'del', s: 'del', cite: 'em' };

/**
 * Puts marks where Markdown can write them: none around nothing, none that begins or ends in a space
 * or inside a word, none twice over.
 */
export function tidyInline(parent: Root | Element, inside: ReadonlySet<string> = new Set()): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text') {
      children.push(text(child.value));
      continue;
    }
    if (child.type !== 'element' || child.tagName === 'pre') {
      children.push(child);
      continue;
    }
    const name = sameMark[child.tagName] ?? child.tagName;
    child.tagName = name;
    tidyInline(child, marks.test(name) ? new Set([...inside, name]) : inside);
    if (!marks.test(name)) children.push(child);
    else if (inside.has(name) || child.children.length === 0) children.push(...child.children);
    else children.push(...withSpacesOutside(child));
  }
  parent.children = merged(withoutMarksInWords(children)) as typeof parent.children;
  if (parent.type === 'element' && isLine.test(parent.tagName)) trimLine(parent);
}

/** Spaces and breaks at the ends of a line show nothing. */
function trimLine(line: Element): void {
  edge(line.children, 'start');
  edge(line.children, 'end');
}

function withSpacesOutside(element: Element): ElementContent[] {
  if (element.tagName === 'code') return [element];
  const before = edge(element.children, 'start');
  const after = edge(element.children, 'end');
  return element.children.length > 0 ? [...before, element, ...after] : [...before, ...after];
}

/** Takes the spaces and breaks off one end of a run of nodes, and returns them in their order. */
function edge(children: ElementContent[], end: 'start' | 'end'): ElementContent[] {
  const taken: ElementContent[] = [];
  for (;;) {
    const node = end === 'start' ? children[0] : children.at(-1);
    if (node?.type !== 'text' && !isBreak(node)) return taken;
    const [space, rest] = node?.type === 'text' ? parted(node.value, end) : ['', ''];
    if (node?.type === 'text' && !space && rest) return taken;
    if (end === 'start') children.shift();
    else children.pop();
    const outer = node?.type === 'text' ? [text(space)].filter(({ value }) => value) : [node as Element];
    if (end === 'start') taken.push(...outer);
    else taken.unshift(...outer);
    if (!rest) continue;
    if (end === 'start') children.unshift(text(rest));
    else children.push(text(rest));
    return taken;
  }
}

/** The space at one end of a text, and the rest. */
function parted(value: string, end: 'start' | 'end'): [space: string, rest: string] {
  const rest = end === 'start' ? value.trimStart() : value.trimEnd();
  const length = value.length - rest.length;
  return [end === 'start' ? value.slice(0, length) : value.slice(rest.length), rest];
}

/** An initial set bold is an ornament: `<b>L</b>e ministre`. */
function withoutMarksInWords(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    if (child.type !== 'element' || !emphases.test(child.tagName)) return [child];
    const own = textOf(child);
    const before = children[index - 1];
    const after = children[index + 1];
    const joinsBefore = before && /[\p{L}\p{N}]$/u.test(textOf(before)) && /^[\p{L}\p{N}]/u.test(own);
    const joinsAfter = after && /^[\p{L}\p{N}]/u.test(textOf(after)) && /[\p{L}\p{N}]$/u.test(own);
    return joinsBefore || joinsAfter ? child.children : [child];
  });
}

function merged(children: ElementContent[]): ElementContent[] {
  const output: ElementContent[] = [];
  for (const child of children) {
    const last = output.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      output[output.length - 1] = text(last.value + child.value);
    else if (child.type === 'element' && last?.type === 'element' && joins(last, child)) {
      last.children = merged([...last.children, ...child.children]);
    } else if (isBreak(child) && followsBreak(output)) continue;
    else if (child.type !== 'text' || child.value) output.push(child);
  }
  return output;
}

/** Two breaks in a line are one: what is parted more is a paragraph. */
function followsBreak(output: ElementContent[]): boolean {
  const last = output.at(-1);
  return isBreak(last) || (last?.type === 'text' && !last.value.trim() && isBreak(output.at(-2)));
}

function joins(last: Element, next: Element): boolean {
  return last.tagName === next.tagName && emphases.test(next.tagName);
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** A line of Chinese or Japanese was wrapped between two characters, where no blank belongs. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]`;
const wrappedBetweenCharacters = new RegExp(String.raw`(?<=${wide})[^\S\n]*\n[^\S\n]*(?=${wide})`, 'gu');

function text(value: string): Text {
  // Agencies' machines still write ``quotes'' as typewriters did.
  const quoted = value.replace(/``([^`]{1,600}?)''/g, '“$1”');
  // Two spaces after a full stop are one, also where a no-break space holds them apart.
  const joined = quoted.replace(wrappedBetweenCharacters, '');
  return { type: 'text', value: joined.replace(/[ \t]+[ \t\u00a0]+|\u00a0[ \t\u00a0]+/g, ' ') };
}
