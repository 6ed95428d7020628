import type { Element, ElementContent, Root, Text } from 'hast';
import { datelineNames } from '../words/datelines.ts';
import { anyOf } from '../words/words.ts';
import { blockNames } from './paragraphs.ts';
import { attribute, charactersOf, classesOf, folded, textNode } from './nodes.ts';
import { partOf } from './places.ts';

/**
 * A place that a page sets off by style alone opens a paragraph (`<span class="articleLocation">`): the
 * dash that the style drew is written, or the place would run into the sentence.
 */
export function datelinePlaces(tree: Root): void {
  visit(tree);
}

function visit(parent: Root | Element): void {
  const children = parent.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (isPlace(child)) setOff(child, children, index);
    else visit(child);
  }
}

const names = new RegExp(`^${anyOf(datelineNames)}(?:(?:__|--)\\w+)?$`, 'i');

function isPlace(node: Element): boolean {
  const called =
    [...classesOf(node), attribute(node, 'id')].some((name) => names.test(name)) ||
    /^(?:dateline|contentLocation|locationCreated)$/i.test(attribute(node, 'itemProp'));
  return called && !holdsBlock(node);
}

function setOff(place: Element, siblings: ElementContent[], index: number): void {
  const words = folded(charactersOf(place));
  // A place is a few words. A day in its stead is no place.
  if (!words || words.length > 70 || !/\p{L}/u.test(words)) return;
  if (siblings.slice(0, index).some((before) => !isBlank(before) && !isBlock(before))) return;
  if (blockNames.has(place.tagName)) return setOffBlock(place, words, siblings, index);
  const after = inline(siblings.slice(index + 1));
  const next = after.map(charactersOf).join('');
  if (!next.trim() || isSetOff(words, next) || goesOn(place, next)) return;
  // The agency belongs to the place: the dash stands behind it.
  const [first] = after;
  const agency = first?.type === 'text' ? /^\s*[(（][^()（）]{2,40}[)）]/u.exec(first.value)?.[0] : undefined;
  if (first?.type === 'text' && agency) {
    if (!isSetOff('', next.slice(agency.length)) && next.slice(agency.length).trim())
      siblings.splice(
        index + 1,
        1,
        partOf(first, 0, agency.length),
        textNode(' — '),
        withoutSpaceBefore(partOf(first, agency.length, first.value.length)),
      );
    return;
  }
  place.children.push(textNode(' — '));
  if (first?.type === 'text') siblings.splice(index + 1, 1, withoutSpaceBefore(first));
}

/** Whether the place is the beginning of a sentence: `Penwick is a village`. */
function goesOn(place: Element, next: string): boolean {
  const letter = /\p{L}/u.exec(next)?.[0] ?? '';
  if (/\p{Ll}/u.test(letter)) return true;
  return !isDateline(place) && !/\p{Lu}/u.test(letter);
}

function isDateline(place: Element): boolean {
  return (
    classesOf(place).some((name) => /dateline|article-?location/i.test(name)) ||
    /^dateline$/i.test(attribute(place, 'itemProp'))
  );
}

/** A line of its own above the first paragraph: only a dateline, for a location may be that of a meeting. */
function setOffBlock(place: Element, words: string, siblings: ElementContent[], index: number): void {
  const next = siblings.slice(index + 1).find((node) => node.type === 'element');
  if (!isDateline(place) || next?.type !== 'element' || next.tagName !== 'p' || /\d/.test(words)) return;
  if (words !== words.toUpperCase() && words.split(' ').length > 3) return;
  if (!/\p{Lu}|\p{Lo}/u.test(words[0] ?? '') || isSetOff(words, charactersOf(next))) return;
  next.children = [...place.children, textNode(' — '), ...next.children];
  place.children = [];
}

/** Whether a mark parts the two already: a dash, a colon, a bracket of Chinese or Japanese. */
function isSetOff(place: string, next: string): boolean {
  if (/[-‐-―:：.．。·,，;；|）\]】」』电電讯訊]$/u.test(place)) return true;
  return /^\s*(?:[-‐-―:：.．。·,，、;；|[【/]|(?:電|电|讯|訊|日))/u.test(next);
}

/** The nodes that run on from the place, up to the next block. */
function inline(nodes: ElementContent[]): ElementContent[] {
  const end = nodes.findIndex((node) => isBlock(node) || (node.type === 'element' && node.tagName === 'br'));
  return end < 0 ? nodes : nodes.slice(0, end);
}

function withoutSpaceBefore(node: Text): Text {
  return partOf(node, node.value.length - node.value.trimStart().length, node.value.length);
}

function isBlank(node: ElementContent): boolean {
  return charactersOf(node).trim() === '';
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blockNames.has(node.tagName) || holdsBlock(node));
}

function holdsBlock(node: Element): boolean {
  return node.children.some(isBlock);
}
