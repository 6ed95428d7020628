import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { contextOf } from './body-context.ts';
import { warn } from './body-note.ts';
import { forEachElement, replaceElements } from './elements.ts';
import { readable } from './rehype-figures.ts';

/**
 * Gives links inside the site their address and marks those that leave it. A link that leads nowhere,
 * on the site or in the text, keeps its words only: a reader is never sent to a missing page.
 */
export const rehypeLinks: Plugin<[], Root> = () => (tree, file) => {
  const context = contextOf(file);
  let ids: Set<string> | undefined;
  replaceElements(tree, (link) => {
    const href = link.properties['href'];
    if (link.tagName !== 'a' || typeof href !== 'string') return;
    if (/^(?:https?:|\/\/)/iu.test(href)) {
      // In a feed or a saved page there is no scheme to inherit.
      if (href.startsWith('/')) link.properties['href'] = `https:${href}`;
      link.properties['rel'] = ['external'];
      return;
    }
    if (/^(?:mailto|tel):/iu.test(href)) return;
    const written = readable(href);
    if (written.startsWith('#')) {
      ids ??= idsOf(tree);
      if (written === '#' || written === '#top' || ids.has(written.slice(1))) return;
      warn(file, link, `the link ${written} points to no heading or mark of this text`);
      return link.children;
    }
    // A browser reads a backslash as a slash, and "/\\" would leave the site.
    const address = written.includes('\\') ? undefined : context.internalLink(written);
    if (address === undefined) {
      warn(file, link, `the link ${written} leads to no page of this site`);
      return link.children;
    }
    link.properties['href'] = address;
    return;
  });
};

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>();
  forEachElement(tree, ({ properties }) => {
    if (properties['id'] !== undefined) ids.add(String(properties['id']));
  });
  return ids;
}
