import type { Element, ElementContent, Root } from 'hast';
import { visibleText } from '../body/visible.ts';

/** The headline is the page's only first heading: those of the body begin at the second level, without gaps. */
export function subheadings(tree: Root): void {
  boldLines(tree);
  const headings = elementsIn(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) heading.tagName = `h${Math.min(6, levels.indexOf(heading.tagName) + 2)}`;
}

/** A short line that is all bold, without a full stop, between two paragraphs, is a heading. */
function boldLines(parent: Root | Element): void {
  const blocks = (parent.children as ElementContent[]).filter((child) => child.type === 'element');
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (/^(?:div|section|article|main)$/.test(block.tagName)) boldLines(block);
    if (!isBoldLine(block) || !next || next.tagName !== 'p' || isBoldLine(next)) continue;
    if (index === 0 && parent.type === 'root') continue;
    block.tagName = 'h2';
    block.children = (onlyChild(block) as Element).children;
  }
}

function isBoldLine(block: Element): boolean {
  if (block.tagName !== 'p') return false;
  const bold = onlyChild(block);
  if (!bold || !/^(?:strong|b)$/.test(bold.tagName)) return false;
  const text = visibleText(bold).trim();
  return (
    text.length > 1 &&
    text.length <= 100 &&
    !text.includes('\n') &&
    !/[.:,;…»”"—–-]$/.test(text) &&
    /\p{L}/u.test(text)
  );
}

function onlyChild(block: Element): Element | null {
  const shown = block.children.filter((child) => child.type !== 'text' || child.value.trim());
  return shown.length === 1 && shown[0]?.type === 'element' ? shown[0] : null;
}

function elementsIn(parent: Root | Element): Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}
