import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { Unreadable } from '../unreadable.ts';

/** Where each character of a text node stands in the text it was read from. */
export interface Places {
  /** Offset of the first character. */
  start: number;
  /** One offset per UTF-16 unit and one for the end; absent where each follows the one before. */
  each?: number[];
}

declare module 'hast' {
  interface TextData {
    places?: Places;
  }
  interface Element {
    /** The offsets between which the element stands in the text it was read from. */
    span?: Span;
  }
}

export interface Span {
  start: number;
  end: number;
}

/** No article nests deeper; what does was made to exhaust whoever reads it. */
const deepest = 250;

/**
 * Turns a parser's positions into offsets in the whole text: `base` is where the parsed part begins.
 * Character references and line ends make a node's text and its source differ; they are followed.
 */
export function placeNodes(tree: Root, text: string, base: number): void {
  placeChildren(tree.children, text, base, 0);
}

function placeChildren(
  children: (RootContent | ElementContent)[],
  text: string,
  base: number,
  depth: number,
): void {
  if (depth > deepest) throw new Unreadable(`Its elements are nested more than ${deepest} deep.`);
  for (const node of children) {
    const start = node.position?.start?.offset;
    const end = node.position?.end?.offset;
    if (start !== undefined && end !== undefined) {
      const span = { start: base + start, end: base + end };
      if (node.type === 'text') (node.data ??= {}).places = placesOf(node.value, text, span);
      if (node.type === 'element') node.span = span;
    }
    if (node.type === 'element') placeChildren(node.children, text, base, depth + 1);
  }
}

/** Follows a node's characters through its source. What cannot be followed stands as a whole. */
export function placesOf(value: string, text: string, span: Span): Places {
  if (text.startsWith(value, span.start) && span.start + value.length === span.end) {
    return { start: span.start };
  }
  const each: number[] = [];
  let at = span.start;
  for (let index = 0; index < value.length;) {
    const step = at < span.end ? stepAt(value, index, text, at) : null;
    if (!step) {
      each.push(Math.min(at, span.end));
      index += 1;
      continue;
    }
    if (step.read > 0) for (let unit = 0; unit < step.read; unit += 1) each.push(at);
    index += step.read;
    at += step.passed;
  }
  each.push(span.end);
  return { start: span.start, each };
}

interface Step {
  read: number;
  passed: number;
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));?/iy;

function stepAt(value: string, index: number, text: string, at: number): Step | null {
  const source = text[at];
  if (source === value[index] && source !== '&') return { read: 1, passed: 1 };
  if (source === '&') {
    reference.lastIndex = at;
    const found = reference.exec(text);
    const decoded = found && decode(found);
    if (found && decoded && value.startsWith(decoded, index)) {
      return { read: decoded.length, passed: found[0].length };
    }
    if (value[index] === '&') return { read: 1, passed: 1 };
  }
  if (source === '\r' && value[index] === '\n') {
    return { read: 1, passed: text[at + 1] === '\n' ? 2 : 1 };
  }
  // A Markdown escape, or a mark that the parser dropped.
  return { read: 0, passed: 1 };
}

function decode([, hex, decimal, name]: RegExpExecArray): string | false {
  if (name) return decodeNamedCharacterReference(name);
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : false;
}

/** The offset at which a character of a text node stands. */
export function offsetOf(node: Text, index: number): number {
  const places = node.data?.places;
  if (!places) return -1;
  return places.each ? (places.each[index] ?? places.start) : places.start + index;
}

/** A part of a text node, which keeps its places. */
export function partOf(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const places = node.data?.places;
  if (!places) return { type: 'text', value };
  const part: Places = { start: offsetOf(node, from) };
  if (places.each) part.each = places.each.slice(from, to + 1);
  return { type: 'text', value, data: { places: part } };
}

/** The span from the first to the last character under some nodes; `null` for what has no place. */
export function spanOf(nodes: (RootContent | ElementContent)[]): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const node of nodes) {
    const span = node.type === 'text' ? textSpan(node) : node.type === 'element' ? elementSpan(node) : null;
    if (!span) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return end >= start && end >= 0 ? { start, end } : null;
}

function textSpan(node: Text): Span | null {
  const start = offsetOf(node, 0);
  return start < 0 ? null : { start, end: offsetOf(node, node.value.length) };
}

function elementSpan(element: Element): Span | null {
  return element.span ?? spanOf(element.children);
}
