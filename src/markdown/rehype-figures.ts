import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { contextOf, type BodyContext } from './body-context.ts';
import { warn } from './body-note.ts';
import { sourcesOf, statedSize } from '../pictures/picture-markup.ts';
import { replaceElements } from './elements.ts';

type Note = (wrong: string, remedy?: string) => void;

/**
 * Shows the pictures that lie beside the article, with their size; one alone in its paragraph becomes
 * a figure whose caption is its title. A remote picture becomes a link, a missing one its alt text.
 */
export const rehypeFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = contextOf(file);
  replaceElements(tree, (element, parent) => {
    if (element.tagName === 'img') {
      const note: Note = (wrong, remedy) => warn(file, element, wrong, remedy);
      return shownImage(element, context, note);
    }
    // The link that a remote picture became does not belong in another.
    if (element.tagName === 'a') element.children = element.children.flatMap(unlinked);
    if (element.tagName !== 'p') return;
    const pictures = element.children.filter((child) => !isSpace(child)) as Element[];
    if (pictures.length === 0 || !pictures.every(pictureIn)) return;
    const inFigure = parent.type === 'element' && parent.tagName === 'figure';
    return inFigure ? pictures : pictures.map(figure);
  });
  replaceElements(tree, (element) => (element.tagName === 'img' ? [sized(element)] : undefined));
};

/** A picture with the sizes and formats that browsers choose from. */
function sized(image: Element): Element {
  const { src: path, width, height } = image.properties as { src: string; width: number; height: number };
  const picture = { path, width, height };
  Object.assign(image.properties, statedSize(picture, 'text'));
  const sources = sourcesOf(picture, 'text');
  if (sources.length === 0) return image;
  const children = sources.map(({ type, srcset, sizes }): Element => ({
    type: 'element',
    tagName: 'source',
    properties: { type, srcSet: srcset, sizes },
    children: [],
  }));
  return { type: 'element', tagName: 'picture', properties: {}, children: [...children, image] };
}

function shownImage(image: Element, context: BodyContext, note: Note): ElementContent[] {
  const src = String(image.properties['src'] ?? '');
  const alt = String(image.properties['alt'] ?? '').trim();
  const name = readable(src.replace(/[?#].*$/su, ''));
  if (src === '') {
    note('an image without an address was dropped');
    return text(alt);
  }
  if (/^(?:https?:|\/\/)/iu.test(src)) {
    note(
      `the image ${src} is on another site`,
      'it became a link; to show it, put the file beside the article',
    );
    const words = text(alt || (name.split('/').at(-1) ?? '') || src);
    return [{ type: 'element', tagName: 'a', properties: { href: src }, children: words }];
  }
  const found = name.includes('\\') ? undefined : context.imageAt(name);
  if (!found) {
    note(`the image ${name} is missing`, 'its alternative text is shown');
    return text(alt);
  }
  if ('fault' in found) {
    note(
      `the image ${name} cannot be read (${found.fault})`,
      'save it again as JPEG or PNG, or get it once more; until then its alternative text is shown',
    );
    return text(alt);
  }
  if (alt === '')
    note(`the image ${name} has no alternative text`, `say what it shows, ![like this](${name})`);
  const { path, width, height } = found;
  const size = { src: path, alt, width, height };
  return [{ ...image, properties: { ...image.properties, ...size, loading: 'lazy', decoding: 'async' } }];
}

function unlinked(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap(unlinked);
  return node.tagName === 'a' ? node.children : [node];
}

function figure(content: Element): Element {
  const image = pictureIn(content);
  const caption = String(image?.properties['title'] ?? '').trim();
  if (image) delete image.properties['title'];
  const children: ElementContent[] = [content];
  if (caption !== '')
    children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: text(caption) });
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

/** The image that a node is, or the only thing that a link holds. */
function pictureIn(node: ElementContent | undefined): Element | undefined {
  if (node?.type !== 'element') return undefined;
  if (node.tagName === 'img') return node;
  return node.tagName === 'a' && node.children.length === 1 ? pictureIn(node.children[0]) : undefined;
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** An address as it was written: the Markdown parser percent-encodes what is not ASCII. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
