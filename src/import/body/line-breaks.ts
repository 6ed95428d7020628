import type { Element, ElementContent, Root, Text } from 'hast';
import { attribute, charactersOf, classesOf, element } from './nodes.ts';
import { partOf } from './places.ts';
import { blockNames, lineNames } from './paragraphs.ts';
import { isSetInLines } from './text-tree.ts';

/** WordPress shows each line feed within a paragraph as a break: verses and addresses are written so. */
export function lineBreaks(parent: Root | Element, inLine = false): void {
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((child, index): ElementContent[] => {
    if (child.type === 'text') return inLine ? brokenLines(child, isBreak(children[index - 1])) : [child];
    if (child.type === 'element' && child.tagName !== 'pre')
      lineBreaks(child, lineNames.has(child.tagName) || (inLine && !blockNames.has(child.tagName)));
    return [child];
  }) as typeof parent.children;
}

const keepsLines = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** Elements whose style shows line feeds, and the verses of WordPress, which are no code. */
export function styledLines(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isVerse =
      child.tagName === 'pre' && classesOf(child).some((name) => /verse|poem|poetry/i.test(name));
    if (isVerse) child.tagName = 'p';
    if (isVerse || (keepsLines.test(attribute(child, 'style')) && child.tagName !== 'pre'))
      lineBreaks(child, lineNames.has(child.tagName));
    else styledLines(child);
  }
}

/** Verses and addresses in a plain text keep their lines. */
export function verses(tree: Root): void {
  for (const child of tree.children)
    if (child.type === 'element' && child.tagName === 'p' && isSetInLines(charactersOf(child)))
      lineBreaks(child, true);
}

function brokenLines(node: Text, isAfterBreak: boolean): ElementContent[] {
  const output: ElementContent[] = [];
  let at = 0;
  for (const { index } of node.value.matchAll(/\n/g)) {
    const line = partOf(node, at, index);
    const isBroken = at === 0 && isAfterBreak && line.value.trim() === '';
    if (!isBroken) output.push(line, element('br', {}));
    at = index + 1;
  }
  return at === 0 ? [node] : [...output, partOf(node, at, node.value.length)];
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
