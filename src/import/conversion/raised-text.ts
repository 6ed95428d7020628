import type { Element, ElementContent, Root } from 'hast';
import { replaceElements } from '../../markdown/elements.ts';
import { charactersOf, textNode } from '../body/nodes.ts';
import { loweredCharacters, raisedCharacters } from '../body/raised-characters.ts';

/**
 * Powers and indices are characters where there are any (10⁹, CO₂), else they stay elements; the raised
 * ends of words (`1er`, `Mme`, `2nd`) are letters like others.
 */
export function raisedText(tree: Root): void {
  replaceElements(tree, (node, parent) => {
    if ((node.tagName !== 'sup' && node.tagName !== 'sub') || 'dataNote' in node.properties) return;
    const text = charactersOf(node).trim();
    const characters = (node.tagName === 'sup' ? raisedCharacters : loweredCharacters)(text);
    if (characters !== undefined && isOnlyText(node)) return [textNode(characters)];
    return text.length <= 12 && isOnlyText(node) && isPower(text, before(node, parent))
      ? undefined
      : node.children;
  });
}

function isOnlyText({ children }: Element): boolean {
  return children.every(({ type }) => type === 'text');
}

/** Ends of ordinals and of abbreviated words that are one letter long. */
const ends = /^[aoersdᵃᵒ]$/i;

function isPower(text: string, previous: string): boolean {
  if (text === '' || /^[^\p{L}\p{N}]+$/u.test(text)) return false;
  if (/^\p{L}\p{M}?$/u.test(text)) return !(ends.test(text) && /[\dnNMD]$/.test(previous));
  // Several letters are the end of a word; with a figure or a sign they are a power.
  return !/^[\p{L}\p{M}.]+$/u.test(text) && !/\s/.test(text);
}

function before(node: Element, parent: Root | Element): string {
  const children = parent.children as ElementContent[];
  const previous = children[children.indexOf(node) - 1];
  return previous ? charactersOf(previous) : '';
}
