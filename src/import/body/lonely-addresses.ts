import type { Element, ElementContent, Root } from 'hast';
import { attribute, charactersOf, classesOf, element, elementsIn } from './nodes.ts';
import { spanOf } from './places.ts';
import { isShownAlone, isSound, watchPage } from './watch-page.ts';

/** An address alone in its line, where the site showed the film or the post, is shown as one. */
export function lonelyAddresses(parent: Root | Element): void {
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'p') showAlone(child, isShownAlone);
    // What WordPress embeds it shows, whatever the address.
    else if (classesOf(child).some((name) => name.startsWith('wp-block-embed'))) {
      for (const line of elementsIn(child)) if (line.tagName === 'p') showAlone(line, () => true);
    } else lonelyAddresses(child);
  }
}

/** Looks at each part of a paragraph between its breaks. */
function showAlone(paragraph: Element, isShown: (address: string) => boolean): void {
  if (!/https?:\/\//i.test(charactersOf(paragraph))) return;
  let part: ElementContent[] = [];
  const output: ElementContent[] = [];
  const endPart = (): void => {
    const words = part.map(charactersOf).join('').trim();
    const isAlone = /^https?:\/\/\S+$/i.test(words) && isShown(words);
    output.push(...(isAlone ? [shown(part, words)] : part));
    part = [];
  };
  for (const child of paragraph.children) {
    if (child.type === 'element' && child.tagName === 'br') {
      endPart();
      output.push(child);
    } else part.push(child);
  }
  endPart();
  paragraph.children = output;
}

function shown(part: ElementContent[], address: string): Element {
  const link = elementsIn({ type: 'root', children: part }).find(({ tagName }) => tagName === 'a');
  const page = watchPage((link && attribute(link, 'href')) || address);
  const span = spanOf(part);
  return { ...element(isSound(page) ? 'audio' : 'video', { src: page }), ...(span && { span }) };
}
