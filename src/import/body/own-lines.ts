import type { Element, ElementContent, Root } from 'hast';
import { element, elementsIn, isShown, textNode } from './nodes.ts';
import { blockNames } from './paragraphs.ts';
import { visibleText } from './visible.ts';

/** Lines that cannot be parted: what is shown in them stays, with spaces around it. */
const undivided = new Set('li dt dd td th caption figcaption summary address pre'.split(' '));

/**
 * Puts every picture, film and sound that stands within a sentence on a line of its own: above its paragraph
 * where no word stands before it, else under it.
 */
export function ownLines(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (/^(?:p|h[1-6])$/.test(child.tagName)) return parted(child);
    if (undivided.has(child.tagName)) spaced(child);
    else ownLines(child);
    return [child];
  }) as typeof parent.children;
}

/** A line, and the lines that stand above and under it. */
function parted(line: Element): Element[] {
  if (!elementsIn(line).some(isShown)) return [line];
  const above: Element[] = [];
  const under: Element[] = [];
  let hasWords = false;
  const rest = withoutShown(line.children, (unit) => {
    (hasWords ? under : above).push(element('p', {}, [unit]));
  });
  const heading = line.tagName !== 'p';
  line.children = rest;
  const own = hasWords ? [line] : [];
  const lines = heading ? [...own, ...above, ...under] : [...above, ...own, ...under];
  // What stands alone in its line stays in it.
  if (lines.length !== 1 || lines[0] !== above[0] || heading) return lines;
  line.children = above[0]?.children ?? [];
  return [line];

  /** What is left of a line; a space stands where something was taken out of the middle of two words. */
  function withoutShown(nodes: ElementContent[], take: (unit: Element) => void): ElementContent[] {
    const output: ElementContent[] = [];
    for (const node of nodes) {
      if (node.type === 'element' && isUnit(node)) {
        take(node);
        output.push(textNode(' '));
        continue;
      }
      if (node.type === 'element' && elementsIn(node).some(isShown)) {
        node.children = withoutShown(node.children, take);
      } else hasWords ||= visibleText(node).trim() !== '';
      output.push(node);
    }
    return output;
  }
}

/** Something shown, with the link and the wrappers that are around it alone. */
function isUnit(node: Element): boolean {
  if (isShown(node)) return true;
  const inner = elementsIn(node);
  return (
    inner.filter(isShown).length === 1 &&
    visibleText(node).trim() === '' &&
    !inner.some(({ tagName }) => blockNames.has(tagName))
  );
}

function spaced(line: Element): void {
  if (!elementsIn(line).some(isShown)) return;
  line.children = line.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (blockNames.has(child.tagName)) {
      ownLines({ type: 'root', children: [child] });
      spaced(child);
    }
    return isUnit(child) ? [textNode(' '), child, textNode(' ')] : [child];
  });
}
