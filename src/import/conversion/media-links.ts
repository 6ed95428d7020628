/** The link that stands where a picture, a film or a sound was. */
import type { Element, ElementContent, Root } from 'hast';
import { attribute, charactersOf, element, textNode } from '../body/nodes.ts';
import { visibleText } from '../body/visible.ts';

/** Makes the caption the link; without one, the description is, or the file's name. */
export function linkTo(
  address: string,
  { alt, title }: { alt: string; title: string },
  caption: Element | null,
): ElementContent[] {
  if (caption) {
    caption.children = [element('a', { href: address }, caption.children)];
    return [];
  }
  // In Markdown the title of a picture is its caption.
  const said = title && title !== alt ? { title } : {};
  return [element('a', { href: address, ...said }, [textNode(alt || nameOf(address))])];
}

/** A file by its name, another address by itself without what all have. */
function nameOf(address: string): string {
  const { pathname } = new URL(address);
  const file = /[^/]+\.\w{2,5}$/.exec(pathname)?.[0];
  return file ? readable(file) : address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where the link leads that something shown stands in alone. */
export function linkAround(parents: (Root | Element)[]): string {
  const link = parents.findLast((parent) => parent.type === 'element' && parent.tagName === 'a');
  const isAlone = link && charactersOf(link as Element).trim() === '';
  return isAlone ? attribute(link as Element, 'href') : '';
}

/** Puts the link where the picture was, in the place of a link around it. */
export function replace(media: Element, parents: (Root | Element)[], link: ElementContent[]): void {
  const depth = parents.findLastIndex((parent) => parent.type === 'element' && parent.tagName === 'a');
  const outer = parents[depth];
  const isAlone = outer?.type === 'element' && visibleText(outer).trim() === '';
  const [gone, parent] = isAlone ? [outer, parents[depth - 1]] : [media, parents.at(-1)];
  if (!parent) return;
  // A link cannot stand in another, of which there are words: the account says where it leads.
  const put = outer && !isAlone ? [] : link;
  const children = parent.children as ElementContent[];
  children.splice(children.indexOf(gone), 1, ...put);
}
