/** What is said of a picture, a film or a sound around it: its caption and who made it. */
import type { Element, Root } from 'hast';
import { attribute, classesOf, elementsIn, folded } from '../body/nodes.ts';
import { visibleText } from '../body/visible.ts';

/** How much an element shows: pictures, films and sounds that are not links yet, and characters. */
export type Sizes = Map<Element, { media: number; text: number }>;

/** How much it shows; counted once, and then as whoever takes a picture out of it has noted. */
export function sizeOf(level: Element, sizes: Sizes): { media: number; text: number } {
  const known = sizes.get(level) ?? { media: 0, text: folded(visibleText(level)).length };
  sizes.set(level, known);
  return known;
}

const captionName = /caption|legend|légende|bildunterschrift|wp-caption-text/i;

/** The caption of the picture's figure, or the line beside it that says what its `alt` says. */
export function captionNear(parents: (Root | Element)[], alt: string, sizes: Sizes): Element | null {
  for (const level of parents.toReversed().slice(0, 6)) {
    if (level.type === 'root') return null;
    const { media, text } = sizeOf(level, sizes);
    if (media > 1 || text > 900) return null;
    const caption = elementsIn(level).find((one) => isCaption(one, alt));
    if (caption) return caption;
    if (level.tagName === 'figure') return null;
  }
  return null;
}

function isCaption(node: Element, alt: string): boolean {
  const text = folded(visibleText(node));
  const named = node.tagName === 'figcaption' || captionName.test(namesOf(node));
  if (!text || !(named || (alt.length > 30 && node.tagName === 'p' && text === alt))) return false;
  // A link cannot hold a link, nor a whole block.
  return !elementsIn(node).some(({ tagName }) => /^(?:a|img|p|div|ul)$/.test(tagName));
}

/** The words of the figure that say who made it; may be empty. */
export function creditNear(parents: (Root | Element)[]): string {
  const figure = parents.findLast((parent) => parent.type === 'element' && parent.tagName === 'figure');
  const credit =
    figure && elementsIn(figure).find((one) => /credit|copyright|photographer/i.test(namesOf(one)));
  return credit ? folded(visibleText(credit)) : '';
}

function namesOf(node: Element): string {
  return [...classesOf(node), attribute(node, 'itemProp')].join(' ');
}
