import type { Element, ElementContent, Root } from 'hast';
import type { Message } from '../received.ts';
import { unwrapAddress } from '../addresses/unwrap.ts';
import { visibleText } from '../cleaners/workpiece.ts';
import { wordFor } from './words.ts';

/**
 * Turns pictures into links and lists them: nothing is fetched from another site's server for a reader.
 * A caption is said once, however often the page said it.
 */
export function picturesToLinks(tree: Root, lang: string, address: string | null): Message[] {
  const messages: Message[] = [];
  visit(tree, null);
  return messages;

  function visit(parent: Root | Element, figure: Element | null): void {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'img') return pictureLink(child, figure);
      if (child.tagName === 'a' && onlyPicture(child)) return pictureLink(onlyPicture(child) as Element, figure);
      visit(child, child.tagName === 'figure' ? child : figure);
      return [child];
    }) as typeof parent.children;
  }

  function pictureLink(image: Element, figure: Element | null): ElementContent[] {
    const source = pictureAddress(image, address);
    if (!source) return [];
    const alt = String(image.properties['alt'] ?? '').replace(/\s+/g, ' ').trim();
    const caption = figure ? captionOf(figure) : '';
    const credit = figure ? creditOf(figure) : '';
    messages.push({
      level: 'info',
      rule: 'image',
      text: [source, caption || alt, credit && `credit: ${credit}`].filter(Boolean).join(' — '),
    });
    const properties: Element['properties'] = { href: source };
    if (alt && !caption) properties['title'] = alt;
    return [
      { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: wordFor('picture', lang) }] },
    ];
  }
}

/** Lazy pages keep the picture's address beside `src`. */
export function pictureAddress({ properties }: Element, base: string | null): string | null {
  const candidates = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataUrl', 'srcSet', 'dataSrcSet'];
  for (const name of candidates) {
    const value = properties[name];
    const first = (Array.isArray(value) ? String(value[0]) : String(value ?? '')).trim().split(/\s+/)[0] ?? '';
    const found = first && unwrapAddress(first, base);
    if (found) return found;
  }
  return null;
}

function onlyPicture(link: Element): Element | null {
  const shown = link.children.filter((child) => child.type !== 'text' || child.value.trim());
  const only = shown.length === 1 ? shown[0] : undefined;
  return only?.type === 'element' && only.tagName === 'img' ? only : null;
}

function captionOf(figure: Element): string {
  const caption = find(figure, ({ tagName }) => tagName === 'figcaption');
  return caption ? visibleText(caption).replace(/\s+/g, ' ').trim() : '';
}

function creditOf(figure: Element): string {
  const credit = find(figure, ({ properties }) =>
    /credit|copyright|source|byline|photographer/i.test([properties['className'], properties['itemProp']].flat().join(' ')),
  );
  return credit ? visibleText(credit).replace(/\s+/g, ' ').trim() : '';
}

function find(parent: Element, wanted: (element: Element) => boolean): Element | null {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (wanted(child)) return child;
    const inside = find(child, wanted);
    if (inside) return inside;
  }
  return null;
}
