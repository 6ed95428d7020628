import type { Element, ElementContent, Root } from 'hast';
import { charactersOf, element } from './nodes.ts';
import { partOf } from './places.ts';

/** A line of a paragraph, and the break that ends it. */
interface Line {
  nodes: ElementContent[];
  words: string;
  end: ElementContent[];
}

/** How a list was pasted: signs or figures that open its lines. */
interface Marker {
  kind: 'sign' | 'hyphen' | 'number';
  length: number;
  number: number;
}

/**
 * Lines that open with `•`, a hyphen or a number become a list: lines of one paragraph, where the text shows
 * line feeds (`feeds`) or has breaks, and paragraphs that follow each other.
 */
export function pastedLists(parent: Root | Element, feeds: boolean): void {
  const children = parent.children as ElementContent[];
  const output: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'p') output.push(...listsIn(child, feeds));
    else {
      if (child.type === 'element' && !/^(?:pre|table|h[1-6])$/.test(child.tagName))
        pastedLists(child, feeds);
      output.push(child);
    }
  }
  parent.children = joined(output) as typeof parent.children;
}

/** The parts of a paragraph: what stands before, between and behind its lists. */
function listsIn(paragraph: Element, feeds: boolean): Element[] {
  const lines = linesOf(paragraph, feeds);
  const first = lines.findIndex((_, at) => runFrom(lines, at) >= 2);
  if (first < 0) return [paragraph];
  const length = runFrom(lines, first);
  const items = itemsOf(lines.slice(first, first + length));
  const before = paragraphOf(lines.slice(0, first), paragraph);
  const after = paragraphOf(lines.slice(first + length), paragraph);
  return [...before, listOf(items), ...after.flatMap((rest) => listsIn(rest, feeds))];
}

/** How many lines from one on belong to a list; fewer than two items are none. */
function runFrom(lines: Line[], start: number): number {
  const first = markerOf(lines[start]);
  if (!first) return 0;
  let items = 1;
  let end = start + 1;
  let last = first;
  for (let at = start + 1; at < lines.length; at += 1) {
    const marker = markerOf(lines[at]);
    if (marker && follows(marker, last)) {
      items += 1;
      last = marker;
      end = at + 1;
      // A line without a mark goes on with the item where it is set in.
    } else if (marker || !/^[ \t\u00a0]{2,}\S/.test(lines[at]?.words ?? '')) break;
    else end = at + 1;
  }
  return items < 2 ? 0 : end - start;
}

function follows(marker: Marker, last: Marker): boolean {
  return marker.kind === last.kind && (marker.kind !== 'number' || marker.number === last.number + 1);
}

const sign = /^\s*[•●▪▫■□◦‣⁃∙·○◾◼➢➤✓✔❖*]\s+(?=\S)/u;
const hyphen = /^\s*[-–]\s+(?=\S)/;
const number = /^\s*(\d{1,2})[.)]\s+(?=\S)/;

function markerOf(line: Line | undefined): Marker | null {
  const words = line?.words ?? '';
  const bullet = sign.exec(words) ?? /^\s*[•●▪■◦‣・](?=\S)/u.exec(words);
  if (bullet) return { kind: 'sign', length: bullet[0].length, number: 0 };
  const dash = hyphen.exec(words);
  if (dash) return { kind: 'hyphen', length: dash[0].length, number: 0 };
  const figure = number.exec(words);
  return figure ? { kind: 'number', length: figure[0].length, number: Number(figure[1]) } : null;
}

function linesOf({ children }: Element, feeds: boolean): Line[] {
  const lines: Line[] = [];
  let nodes: ElementContent[] = [];
  const endLine = (end: ElementContent[]): void => {
    lines.push({ nodes, words: nodes.map(charactersOf).join(''), end });
    nodes = [];
  };
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') endLine([child]);
    else if (child.type === 'text' && feeds) {
      let at = 0;
      for (const { index, 0: feed } of child.value.matchAll(/\r\n?|\n/g)) {
        nodes.push(partOf(child, at, index));
        endLine([partOf(child, index, index + feed.length)]);
        at = index + feed.length;
      }
      nodes.push(partOf(child, at, child.value.length));
    } else nodes.push(child);
  }
  endLine([]);
  return lines;
}

/** The items of a list without their marks; a line that goes on with an item belongs to it. */
function itemsOf(lines: Line[]): { marker: Marker; nodes: ElementContent[] }[] {
  const items: { marker: Marker; nodes: ElementContent[] }[] = [];
  for (const line of lines) {
    const marker = markerOf(line);
    if (marker) items.push({ marker, nodes: withoutStart(line.nodes, marker.length) });
    else items.at(-1)?.nodes.push({ type: 'text', value: ' ' }, ...line.nodes);
  }
  return items;
}

function withoutStart(nodes: ElementContent[], length: number): ElementContent[] {
  let left = length;
  const cut = (node: ElementContent): ElementContent[] => {
    if (left === 0 || (node.type !== 'text' && node.type !== 'element')) return [node];
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(cut) }];
    const taken = Math.min(left, node.value.length);
    left -= taken;
    return taken === node.value.length ? [] : [partOf(node, taken, node.value.length)];
  };
  return nodes.flatMap(cut);
}

function listOf(items: { marker: Marker; nodes: ElementContent[] }[]): Element {
  const first = items[0]?.marker;
  const children = items.map(({ nodes }) => element('li', {}, nodes));
  if (first?.kind !== 'number') return element('ul', {}, children);
  return element('ol', first.number === 1 ? {} : { start: first.number }, children);
}

function paragraphOf(lines: Line[], like: Element): Element[] {
  const nodes = lines.flatMap((line, at) =>
    at === lines.length - 1 ? line.nodes : [...line.nodes, ...line.end],
  );
  return nodes.map(charactersOf).join('').trim() === '' ? [] : [element('p', like.properties, nodes)];
}

/** Paragraphs in a row that each are an item (`<p>• one</p><p>• two</p>`) become one list. */
function joined(children: ElementContent[]): ElementContent[] {
  const output: ElementContent[] = [];
  let run: { nodes: ElementContent[]; items: { marker: Marker; nodes: ElementContent[] }[] } = {
    nodes: [],
    items: [],
  };
  const endRun = (): void => {
    output.push(...(run.items.length >= 2 ? [listOf(run.items)] : run.nodes));
    run = { nodes: [], items: [] };
  };
  for (const child of children) {
    const marker = paragraphMarker(child, run.items.length > 0 || announces(output));
    const last = run.items.at(-1)?.marker;
    if (marker && (!last || follows(marker, last))) {
      run.nodes.push(child);
      run.items.push({ marker, nodes: withoutStart((child as Element).children, marker.length) });
    } else if (run.items.length > 0 && isBlank(child)) run.nodes.push(child);
    else {
      endRun();
      if (!marker) output.push(child);
      else
        run = {
          nodes: [child],
          items: [{ marker, nodes: withoutStart((child as Element).children, marker.length) }],
        };
    }
  }
  endRun();
  return output;
}

/**
 * Paragraphs that open with a hyphen may be what people say to each other, and those with a number chapters:
 * they are items where the paragraph above announces them.
 */
function paragraphMarker(node: ElementContent, isAnnounced: boolean): Marker | null {
  if (node.type !== 'element' || node.tagName !== 'p') return null;
  const marker = markerOf({ nodes: [], words: charactersOf(node), end: [] });
  return marker?.kind === 'sign' || isAnnounced ? marker : null;
}

function announces(before: ElementContent[]): boolean {
  const last = before.findLast((node) => !isBlank(node));
  return last?.type === 'element' && last.tagName === 'p' && /[:：]\s*$/.test(charactersOf(last));
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
