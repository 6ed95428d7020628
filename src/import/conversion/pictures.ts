import type { Element, ElementContent, Root } from 'hast';
import { unwrapAddress } from '../addresses/unwrap.ts';
import { visibleText } from '../body/visible.ts';
import type { Message } from '../received.ts';
import { wordFor } from './words.ts';

/**
 * Turns pictures into links and lists them: nothing is fetched from another site's server for a reader.
 * A caption becomes the link and is said once, however often the page said it.
 */
export function picturesToLinks(tree: Root, lang: string, base: string | null): Message[] {
  const messages: Message[] = [];
  const pictures = placesOfPictures(tree, [tree]);
  const all = pictures.map(({ image }) => image);
  for (const { image, parents } of pictures) {
    const address = pictureAddress(image, base);
    const alt = folded(String(image.properties['alt'] ?? ''));
    const caption = captionNear(parents, alt, all);
    const words = caption ? folded(visibleText(caption)) : '';
    const credit = creditNear(parents);
    replace(image, parents, address ? linkTo(address, alt, caption, lang) : []);
    if (!address) continue;
    const parts = [address, words || alt, credit && `credit: ${credit}`];
    messages.push({ level: 'info', rule: 'image', text: parts.filter(Boolean).join(' — ') });
  }
  return messages;
}

interface Place {
  image: Element;
  parents: (Root | Element)[];
}

function placesOfPictures(parent: Root | Element, parents: (Root | Element)[]): Place[] {
  return parent.children.flatMap((child): Place[] => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img'
      ? [{ image: child, parents }]
      : placesOfPictures(child, [...parents, child]);
  });
}

/** Lazy pages keep the picture's address beside `src`. */
function pictureAddress({ properties }: Element, base: string | null): string | null {
  for (const name of ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataUrl', 'srcSet', 'dataSrcSet']) {
    const value = properties[name];
    const first =
      (Array.isArray(value) ? String(value[0]) : String(value ?? '')).trim().split(/\s+/)[0] ?? '';
    const found = first && unwrapAddress(first, base);
    if (found) return found;
  }
  return null;
}

const captionName = /caption|legend|légende|bildunterschrift|wp-caption-text/i;

/** The caption of the picture's figure, or the line beside it that says what its `alt` says. */
function captionNear(parents: (Root | Element)[], alt: string, pictures: Element[]): Element | null {
  for (const level of parents.toReversed().slice(0, 6)) {
    if (level.type === 'root' || folded(visibleText(level)).length > 900) return null;
    const all = elementsIn(level);
    if (all.filter((element) => pictures.includes(element)).length > 1) return null;
    const caption = all.find((element) => isCaption(element, alt));
    if (caption) return caption;
    if (level.tagName === 'figure') return null;
  }
  return null;
}

function isCaption(element: Element, alt: string): boolean {
  const text = folded(visibleText(element));
  const named = element.tagName === 'figcaption' || captionName.test(namesOf(element));
  if (!text || !(named || (alt.length > 30 && element.tagName === 'p' && text === alt))) return false;
  // A link cannot hold a link, nor a whole block.
  return !elementsIn(element).some(({ tagName }) => /^(?:a|img|p|div|ul)$/.test(tagName));
}

/** Makes the caption the link; a picture without one is a word and, in the link's title, its description. */
function linkTo(address: string, alt: string, caption: Element | null, lang: string): ElementContent[] {
  if (caption) {
    caption.children = [
      { type: 'element', tagName: 'a', properties: { href: address }, children: caption.children },
    ];
    return [];
  }
  const properties: Element['properties'] = alt ? { href: address, title: alt } : { href: address };
  return [
    {
      type: 'element',
      tagName: 'a',
      properties,
      children: [{ type: 'text', value: wordFor('picture', lang) }],
    },
  ];
}

/** Puts the link where the picture was; a link around the picture led to the picture. */
function replace(image: Element, parents: (Root | Element)[], link: ElementContent[]): void {
  const parent = parents.at(-1);
  if (!parent) return;
  const around = parents.at(-2);
  const isLinked = parent.type === 'element' && parent.tagName === 'a';
  if (isLinked && around && visibleText(parent).trim() === '') {
    around.children = (around.children as ElementContent[]).flatMap((child) =>
      child === parent ? link : [child],
    ) as typeof around.children;
    return;
  }
  const put = isLinked ? [] : link;
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    child === image ? put : [child],
  ) as typeof parent.children;
}

function creditNear(parents: (Root | Element)[]): string {
  const figure = parents.findLast((parent) => parent.type === 'element' && parent.tagName === 'figure');
  const credit =
    figure && elementsIn(figure).find((element) => /credit|copyright|photographer/i.test(namesOf(element)));
  return credit ? folded(visibleText(credit)) : '';
}

function elementsIn(parent: Root | Element): Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

function namesOf({ properties }: Element): string {
  return [properties['className'], properties['itemProp']].flat().filter(Boolean).join(' ');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
