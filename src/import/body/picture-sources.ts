import type { Element, ElementContent, Root } from 'hast';
import { replaceElements } from '../../markdown/elements.ts';
import { addressSets, dummyPictures, lateAddresses, spareAddresses } from '../words/pictures.ts';
import { anyOf } from '../words/words.ts';
import { foundIn } from './found.ts';
import { letterOf } from './letter-pictures.ts';
import { attribute, elementsIn, textNode } from './nodes.ts';

/**
 * Gives each picture the address of what it shows, where a page loads it late: `data-src`, `data-srcset`,
 * the copy for readers without scripts. Pictures of letters become the letters.
 */
export function pictureSources(tree: Root): void {
  replaceElements(tree, (node, parent) => {
    if (node.tagName === 'noscript') return withoutScript(node, parent);
    if (node.tagName === 'amp-img') node.tagName = 'img';
    if (node.tagName !== 'img') return;
    const letter = letterOf(node);
    if (letter) return [textNode(letter)];
    const source = sourceOf(node, parent);
    if (source) show(node, source);
    for (const name of addressSets) delete node.properties[name];
    return;
  });
}

/** A picture of one dot held the place of another, which is larger. */
function show(image: Element, source: string): void {
  image.properties['src'] = source;
  for (const name of ['width', 'height'])
    if (/^[0-3](?:px)?$/.test(attribute(image, name))) delete image.properties[name];
}

const dummyName = String.raw`(?:^|[/_.-])${anyOf(dummyPictures)}(?:[._-]\w+)*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)`;
const dummy = new RegExp(`^(?:data:|about:|blob:)|${dummyName}`, 'i');

/** What a picture shows; `undefined` where `src` says it. */
function sourceOf(image: Element, parent: Root | Element): string | undefined {
  const late = lateAddresses.map((name) => attribute(image, name)).find(isAddress);
  if (late) return late;
  const src = attribute(image, 'src');
  if (src && !dummy.test(src)) return undefined;
  const sets = [...addressSets.map((name) => setOf(image, name)), ...sourcesBeside(parent)];
  return (
    sets.map(largestOf).find(Boolean) ?? spareAddresses.map((name) => attribute(image, name)).find(isAddress)
  );
}

function isAddress(text: string): boolean {
  return text !== '' && !dummy.test(text) && !/^[{[]|\n/.test(text) && /[./]/.test(text);
}

/** The sources that `<picture>` offers for several screens. */
function sourcesBeside(parent: Root | Element): string[] {
  if (parent.type !== 'element' || parent.tagName !== 'picture') return [];
  return parent.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'source'
      ? addressSets.map((name) => setOf(child, name))
      : [],
  );
}

function setOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(',') : String(value ?? '');
}

/** A picture that is wider is for posters. */
const widest = 2000;
/** No page offers so many pictures that their addresses need more characters. */
const longestSet = 20_000;

/** The largest picture of a set that is not wider than a screen. */
function largestOf(set: string): string | undefined {
  const candidates = [...set.slice(0, longestSet).matchAll(/\s*(\S.*?)(?:\s+([\d.]+)([wx])\s*(?:,|$)|\s*$)/g)]
    .map(([, address = '', size = '1', unit = 'x']) => ({
      address,
      width: Number(size) * (unit === 'x' ? 600 : 1),
    }))
    .filter(({ address }) => isAddress(address));
  const sane = candidates.filter(({ width }) => width <= widest);
  const [best] = (sane.length > 0 ? sane : candidates).toSorted((a, b) =>
    sane.length > 0 ? b.width - a.width : a.width - b.width,
  );
  return best?.address;
}

/** The copy of a picture for readers without scripts stands for the one that waits for a script. */
function withoutScript(node: Element, parent: Root | Element): ElementContent[] | void {
  const image = elementsIn(node).find(({ tagName }) => tagName === 'img');
  const source = image && attribute(image, 'src');
  if (!image || !source || dummy.test(source)) return;
  const pictures = picturesBeside(node, parent);
  // The pictures behind it have their addresses by now, those before it not yet.
  const addressOf = (other: Element): string => sourceOf(other, parent) ?? attribute(other, 'src');
  if (pictures.some((other) => isSamePicture(addressOf(other), source))) return without(image, node);
  const empty = pictures.find((other) => !addressOf(other) || dummy.test(addressOf(other)));
  if (!empty) return node.children;
  show(empty, source);
  if (!attribute(empty, 'alt')) empty.properties['alt'] = attribute(image, 'alt');
  return without(image, node);
}

/** What else stands in the copy of a picture. */
function without(image: Element, copy: Element): ElementContent[] {
  replaceElements(copy, (one) => (one === image ? [] : undefined));
  const { text, addresses } = foundIn(copy);
  return text.trim() || addresses.length > 0 ? copy.children : [];
}

/** Pages repeat a picture in another size: `roof-300x200.jpg`, `roof.jpg?w=300`. */
export function isSamePicture(one: string, other: string): boolean {
  const plain = (address: string): string =>
    address
      .replace(/^https?:/i, '')
      .replace(/[?#].*$/, '')
      .replace(/-\d+x\d+(?=\.\w+$)/, '');
  return one !== '' && plain(one) === plain(other);
}

/** Whether an address leads to the whole of a picture that a page shows small: in another folder, under the same name. */
export function isWholePicture(link: string, shown: string): boolean {
  const [one, other] = [link, shown].map((address) =>
    /^([^?#]*\/)([^/?#]+\.(?:avif|gif|jpe?g|png|webp))(?:[?#]|$)/i.exec(address),
  );
  const siteOf = (address: string): string =>
    /^(?:https?:)?\/\/[^/]+/i.exec(address)?.[0].replace(/^https?:/i, '') ?? '';
  return one?.[2] !== undefined && one[2] === other?.[2] && siteOf(link) === siteOf(shown);
}

/** How many of an element's neighbours are looked at, on either side. */
const near = 3;

/** The pictures of an element's neighbours. */
function picturesBeside(node: Element, parent: Root | Element): Element[] {
  const place = (parent.children as ElementContent[]).indexOf(node);
  const neighbours = (parent.children as ElementContent[])
    .slice(Math.max(0, place - near), place + near + 1)
    .filter((other) => other !== node);
  return elementsIn({ type: 'root', children: neighbours }).filter(({ tagName }) => tagName === 'img');
}
