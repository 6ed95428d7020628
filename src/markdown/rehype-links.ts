import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { contextOf } from './body-context.ts';
import { readable } from './rehype-figures.ts';

/**
 * Gives links inside the site their address and marks those that leave it. A link that leads nowhere,
 * on the site or in the text, keeps its words only: a reader is never sent to a missing page.
 */
export const rehypeLinks: Plugin<[], Root> = () => (tree, file) => {
  const context = contextOf(file);
  let ids: Set<string> | undefined;
  visit(tree, 'element', (link, index, parent) => {
    if (link.tagName !== 'a' || !parent || index === undefined) return;
    const href = link.properties['href'];
    if (typeof href !== 'string') return;
    if (/^(?:https?:|\/\/)/iu.test(href)) {
      link.properties['rel'] = ['external'];
      return;
    }
    if (/^(?:mailto|tel):/iu.test(href)) return;
    if (href.startsWith('#')) {
      ids ??= idsOf(tree);
      if (href === '#' || href === '#top' || ids.has(readable(href).slice(1))) return;
      file.message(`the link ${readable(href)} points to no heading or mark of this text`, link.position);
    } else {
      const address = context.internalLink(readable(href));
      if (address !== undefined) {
        link.properties['href'] = address;
        return;
      }
      file.message(`the link ${readable(href)} leads to no page of this site`, link.position);
    }
    (parent.children as ElementContent[]).splice(index, 1, ...link.children);
    return [SKIP, index];
  });
};

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', (element: Element) => {
    if (element.properties['id'] !== undefined) ids.add(String(element.properties['id']));
  });
  return ids;
}
