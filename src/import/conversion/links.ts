import type { Element, ElementContent, Root } from 'hast';
import { unwrapAddress } from '../addresses/unwrap.ts';
import type { Message } from '../received.ts';

/** Unwraps the address of every link; a link that leads nowhere becomes its words. */
export function cleanLinks(tree: Root, base: string | null): Message[] {
  const messages: Message[] = [];
  const within: string[] = [];
  visit(tree);
  if (within.length > 0) messages.push(wordsOnly(within));
  return messages;

  function visit(parent: Root | Element): void {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      visit(child);
      return child.tagName === 'a' ? link(child) : [child];
    }) as typeof parent.children;
  }

  function link(element: Element): ElementContent[] {
    const href = String(element.properties['href'] ?? '').trim();
    if (/^mailto:[^?\s]+@[^?\s]+$/i.test(href)) return [element];
    const address = href && !href.startsWith('#') ? unwrapAddress(href, base) : null;
    if (!address) {
      if (href.length > 1 && href.startsWith('#')) within.push(href);
      else if (href && href !== '#') {
        messages.push({
          level: 'warning',
          rule: 'link',
          text: `The link “${href.slice(0, 120)}” leads nowhere on the web: its words stay.`,
          about: [href],
        });
      }
      return element.children;
    }
    const title = String(element.properties['title'] ?? '')
      .replace(/<[^<>]*>|[<>]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    element.properties = title ? { href: address, title } : { href: address };
    return [element];
  }
}

function wordsOnly(within: string[]): Message {
  const text = `Links to places in the page itself are words now: ${within.join(', ')}.`;
  return { level: 'info', rule: 'link', text, about: within };
}
