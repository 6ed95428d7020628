import type { Element, ElementContent } from 'hast';
import { backWords } from '../words/notes.ts';
import { anyOf } from '../words/words.ts';
import { attribute, charactersOf, classesOf, textNode } from './nodes.ts';
import type { NotePlace } from './note-places.ts';
import { type PageMap, targetOf } from './page-map.ts';

/** What the note says: without its mark, and without the ways back. */
export function contentOf(place: NotePlace, mark: string, page: PageMap): ElementContent[] | null {
  const order = page.order.get(place.target) ?? 0;
  const isWayBack = (node: Element): boolean => {
    const to = node.tagName === 'a' ? targetOf(node, page) : undefined;
    const isShort = charactersOf(node).trim().length <= 24;
    return (
      isShort &&
      ((to !== undefined && (page.order.get(to) ?? 0) < order) || isCalledBack(node) || saysBack(node))
    );
  };
  const cleaned = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return node.type === 'text' ? [node] : [];
      if (isWayBack(node)) return [];
      const had = charactersOf(node).trim() !== '';
      const children = cleaned(node.children);
      const copy = { ...node, children };
      return had && charactersOf(copy).replace(/[\s[\](){}.,^↑↩⤴]/gu, '') === '' && !hasPicture(copy)
        ? []
        : [copy];
    });
  const content = cleaned(place.nodes).flatMap((node) =>
    node.type === 'element' && /^(?:li|tr|td|th|dt|dd|aside|section)$/.test(node.tagName)
      ? unwrapped(node)
      : [node],
  );
  withoutMark(content, mark);
  trimEnd(content);
  return content.some((node) => charactersOf(node).trim() || (node.type === 'element' && hasPicture(node)))
    ? content
    : null;
}

function unwrapped(node: Element): ElementContent[] {
  return node.children.flatMap((child) =>
    child.type === 'element' && /^(?:td|th)$/.test(child.tagName) ? unwrapped(child) : [child],
  );
}

const back =
  /back-?(?:link|ref|to)|footnote-?(?:back|return|number)|to-?top|(?:^|-)backref|cite-accessibility-label/i;

/** Where the place it leads back to is not marked. */
function saysBack(node: Element): boolean {
  const words = charactersOf(node).trim();
  return (
    node.tagName === 'a' &&
    attribute(node, 'href').includes('#') &&
    (/^[\^↩↑⤴⏎\p{Mn}[\]()\s]+$/u.test(words) || backTexts.test(words))
  );
}

const backTexts = new RegExp(`^[[(]?${anyOf(backWords)}(?!\\p{L}).{0,12}$`, 'iu');

function isCalledBack(node: Element): boolean {
  return (
    [...classesOf(node), attribute(node, 'rel'), attribute(node, 'role')].some((name) => back.test(name)) ||
    'dataFootnoteBackref' in node.properties
  );
}

/** Takes `1.`, `[1]`, `^` off the beginning, also where it is an element of its own. */
function withoutMark(nodes: ElementContent[], mark: string): void {
  const [first] = nodes;
  if (!first) return;
  if (first.type === 'text' && !first.value.trim()) {
    nodes.shift();
    return withoutMark(nodes, mark);
  }
  if (first.type === 'element') {
    const words = charactersOf(first).replace(/[\s[\](){}.:^↑]/gu, '');
    const isMark = words === mark && mark !== '' && nodes.length > 1;
    if (!isMark && (words !== '' || hasPicture(first))) return withoutMark(first.children, mark);
    nodes.shift();
    return withoutMark(nodes, isMark ? '' : mark);
  }
  if (first.type !== 'text') return;
  const value = first.value
    .replace(/^[\s^↑↩⤴\p{Mn}]+/u, '')
    .replace(spelling(mark), '')
    .replace(/^(?:\[\]|\(\)|[.):])\s*/u, '')
    .trimStart();
  if (value !== first.value) nodes[0] = textNode(value);
}

/** How a mark may be written at the head of its note; a number without a stop only before a capital. */
function spelling(mark: string): RegExp {
  if (mark === '') return /^(?!)/;
  const escaped = mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s*[\\[(]?${escaped}(?:[\\]).:]+\\s*|\\s+(?=\\p{Lu}|[«“"„])|\\u00a0)`, 'u');
}

function trimEnd(nodes: ElementContent[]): void {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (
      last.type === 'element' &&
      (last.tagName === 'br' || (!charactersOf(last).trim() && !hasPicture(last)))
    )
      nodes.pop();
    else if (last.type === 'text' && !last.value.replace(/[\s↩↑⤴^\p{Mn}]/gu, '')) nodes.pop();
    else if (last.type === 'element') return trimEnd(last.children);
    else {
      if (last.type === 'text')
        nodes[nodes.length - 1] = textNode(last.value.replace(/[\s↩↑⤴^\p{Mn}]+$/u, ''));
      return;
    }
  }
}

function hasPicture(node: Element): boolean {
  return (
    /^(?:img|video|audio|table|pre)$/.test(node.tagName) ||
    node.children.some((child) => child.type === 'element' && hasPicture(child))
  );
}
