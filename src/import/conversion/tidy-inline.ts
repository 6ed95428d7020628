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

/** A no-break space at the end of a line shows nothing. */
function trimLine(line: Element): void {
  const first = line.children[0];
  if (first?.type === 'text') line.children[0] = text(first.value.trimStart());
  const last = line.children.at(-1);
  if (last?.type === 'text') line.children[line.children.length - 1] = text(last.value.trimEnd());
}

function withSpacesOutside(element: Element): ElementContent[] {
  if (element.tagName === 'code') return [element];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  const first = element.children[0];
  if (first?.type === 'text') {
    const space = /^\s+/.exec(first.value)?.[0] ?? '';
    if (space) before.push(text(space));
    element.children[0] = text(first.value.slice(space.length));
  }
  const last = element.children.at(-1);
  if (last?.type === 'text') {
    const space = last.value.slice(last.value.trimEnd().length);
    if (space) after.push(text(space));
    element.children[element.children.length - 1] = text(
      last.value.slice(0, last.value.length - space.length),
    );
  }
  while (isBreak(element.children[0])) before.push(element.children.shift() as Element);
  while (isBreak(element.children.at(-1))) after.unshift(element.children.pop() as Element);
  element.children = element.children.filter((child) => child.type !== 'text' || child.value);
  return element.children.length > 0 ? [...before, element, ...after] : [...before, ...after];
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
    } else if (child.type !== 'text' || child.value) output.push(child);
  }
  return output;
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

function text(value: string): Text {
  // Agencies' machines still write ``quotes'' as typewriters did.
  const quoted = value.replace(/``([^`]{1,600}?)''/g, '“$1”');
  // Two spaces after a full stop are one, also where a no-break space holds them apart.
  return { type: 'text', value: quoted.replace(/[ \t]+[ \t\u00a0]+|\u00a0[ \t\u00a0]+/g, ' ') };
}
