import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { Plugin } from 'unified';
import { articleHtml } from './article-html.ts';
import { warn } from './body-note.ts';
import { forEachElement } from './elements.ts';

/** Keeps what `articleHtml` allows, and notes each element and attribute that it drops. */
export const rehypeSafe: Plugin<[], Root> = () => {
  const sanitize = rehypeSanitize(articleHtml);
  return (tree, file) => {
    const safe = sanitize(tree);
    const kept = new Map<string, Element>();
    forEachElement(safe, (element) => kept.set(place(element), element));
    forEachElement(tree, (element) => {
      if (startOf(element) === undefined) return;
      const twin = kept.get(place(element));
      if (!twin) {
        warn(file, element, `<${element.tagName}> was dropped`, 'it is not part of an article');
        return;
      }
      for (const name of Object.keys(element.properties)) {
        if (name in twin.properties) continue;
        warn(file, element, ...dropped(element, name));
      }
    });
    return safe;
  };
};

function dropped(element: Element, name: string): [wrong: string, remedy: string] {
  if (name !== 'href' && name !== 'src')
    return [`${name} was dropped from <${element.tagName}>`, 'it is not part of an article'];
  return [
    `the address ${String(element.properties[name])} was dropped`,
    'an article links to http, https, mailto and tel',
  ];
}

function place(element: Element): string {
  return `${element.tagName} ${startOf(element) ?? ''}`;
}

/** Where an element begins. One that is not the author's may have an end alone, where raw HTML closes it. */
function startOf({ position }: Element): number | undefined {
  return position?.start?.offset;
}
