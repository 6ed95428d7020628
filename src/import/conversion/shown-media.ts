import type { Element, Root } from 'hast';
import { unwrapAddress } from '../addresses/unwrap.ts';
import { attribute, folded, isShown } from '../body/nodes.ts';
import { ownLines } from '../body/own-lines.ts';
import { isSamePicture, isWholePicture } from '../body/picture-sources.ts';
import { visibleText } from '../body/visible.ts';
import type { Message } from '../received.ts';
import { captionNear, creditNear, sizeOf, type Sizes } from './media-captions.ts';
import { linkAround, linkTo, replace } from './media-links.ts';

/** Finds a picture's file beside the input, and says under which name it will lie beside the article. */
export type PictureFinder = (address: string) => string | null;

/** What is known of where an article's media are. */
export interface Places {
  /** Where relative addresses start from. */
  base: string | null;
  /** For pictures beside the input; without it, none is there. */
  findPicture?: PictureFinder | undefined;
  /** Whether it is an article in our own form already: what it says of pictures beside it stands. */
  isOwn?: boolean;
}

/**
 * Turns pictures, films and sounds into links on lines of their own and lists them: nothing is fetched from
 * another site's server for a reader. A caption becomes the link and is said once, however often the page
 * said it. A picture that lies beside the input stays a picture.
 */
export function shownAsLinks(tree: Root, places: Places): Message[] {
  ownLines(tree);
  const shown = shownIn(tree, [tree]);
  const sizes = sizesOf(shown);
  return shown.flatMap((place) => {
    const messages = settled(place, sizes, places);
    for (const level of place.parents) if (level.type === 'element') sizeOf(level, sizes).media -= 1;
    return messages;
  });
}

interface Shown {
  media: Element;
  parents: (Root | Element)[];
}

function shownIn(parent: Root | Element, parents: (Root | Element)[]): Shown[] {
  return parent.children.flatMap((child): Shown[] => {
    if (child.type !== 'element') return [];
    return isShown(child) ? [{ media: child, parents }] : shownIn(child, [...parents, child]);
  });
}

function sizesOf(shown: Shown[]): Sizes {
  const sizes: Sizes = new Map();
  for (const { parents } of shown)
    for (const level of parents) if (level.type === 'element') sizeOf(level, sizes).media += 1;
  return sizes;
}

/** Puts in its place what stands for something shown, and tells of it. */
function settled({ media, parents }: Shown, sizes: Sizes, places: Places): Message[] {
  const alt = folded(attribute(media, 'alt') || attribute(media, 'title'));
  const caption = captionNear(parents, alt, sizes);
  const words = caption ? folded(visibleText(caption)) : '';
  const credit = creditNear(parents);
  const src = attribute(media, 'src');
  const rule = media.tagName === 'img' ? 'image' : media.tagName === 'audio' ? 'sound' : 'film';
  const name = media.tagName === 'img' ? (places.findPicture?.(src) ?? null) : null;
  if (name) {
    keep(media, name, caption);
    return [
      told(
        rule,
        [name, words || alt, credit && `credit: ${credit}`, `copied from ${src}`],
        [name, src, words, alt, credit],
      ),
    ];
  }
  const around = linkAround(parents);
  const larger =
    around && media.tagName === 'img' && (isSamePicture(around, src) || isWholePicture(around, src))
      ? around
      : '';
  const address = unwrapAddress(larger || src, places.base);
  if (!address) {
    if (places.isOwn && rule === 'image') return [];
    replace(media, parents, []);
    caption?.children.splice(0);
    return [lost(media, src, [words, alt, around].filter(Boolean))];
  }
  replace(media, parents, linkTo(address, { alt, title: folded(attribute(media, 'title')) }, caption));
  const elsewhere =
    around && !larger
      ? `it led to ${unwrapAddress(around, places.base) ?? around}`
      : larger && `shown small as ${src}`;
  const about = [address, src, around, words, alt, credit];
  return [told(rule, [address, words || alt, credit && `credit: ${credit}`, elsewhere], about)];
}

function told(rule: string, parts: string[], about: string[]): Message {
  const whole = [...new Set(about.filter(Boolean))];
  return { level: 'info', rule, text: parts.filter(Boolean).join(' — '), about: whole };
}

function lost(media: Element, src: string, words: string[]): Message {
  const kind = media.tagName === 'img' ? 'picture' : 'recording';
  const where = /^data:/i.test(src)
    ? 'within the input itself'
    : src
      ? `at “${src.slice(0, 300)}”`
      : 'nowhere';
  const said = words.length > 0 ? ` It said: ${words.join(' — ')}.` : '';
  const text = `A ${kind} is left out: it is ${where}, and neither on the web nor beside the input.${said}`;
  return {
    level: 'warning',
    rule: 'image',
    text,
    about: [src.startsWith('data:') ? src.slice(0, 100) : src, ...words].filter(Boolean),
  };
}

/** A picture beside the article: its caption is its title, unless there are links in it. */
function keep(image: Element, name: string, caption: Element | null): void {
  const alt = folded(attribute(image, 'alt'));
  const title = caption ? folded(visibleText(caption)) : folded(attribute(image, 'title'));
  if (caption) caption.children = [];
  image.properties = { src: encodeURI(name), alt, ...(title && { title }) };
}
