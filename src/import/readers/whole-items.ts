// What is left of a feed that breaks off: its whole items, and the place where it breaks.
import { SaxesParser } from 'saxes';
import { withAmpersands } from './xml-safety.ts';
import type { Broken } from '../received.ts';

export interface Whole {
  /** The feed with the items before the break, ended as it should have been. */
  text: string;
  broken: Broken;
}

/** The whole items of a broken feed; `null` where there is none, or nothing is broken. */
export function wholeItems(text: string): Whole | null {
  return /^\ufeff?\s*\{/.test(text) ? wholeJson(text) : wholeXml(text);
}

const isItem = /^(?:\w+:)?(?:item|entry)$/;

function wholeXml(text: string): Whole | null {
  const source = withAmpersands(text);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: string[] = [];
  let end = 0;
  let closing: string[] = [];
  let broken: Broken | null = null;
  let itemLine = 0;
  parser.on('opentag', ({ name }) => {
    if (isItem.test(name) && !open.some((one) => isItem.test(one))) itemLine = parser.line;
    open.push(name);
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (broken || !isItem.test(name) || open.some((one) => isItem.test(one))) return;
    end = parser.position;
    closing = open.toReversed();
  });
  parser.on('error', ({ message }) => {
    if (!isHarmless(message))
      broken ??= brokenAt(open.some((one) => isItem.test(one)) ? itemLine : parser.line);
  });
  parser.write(source).close();
  if (!broken || end === 0) return null;
  return { text: source.slice(0, end) + closing.map((name) => `</${name}>`).join(''), broken };
}

/** Faults that lose nothing: the characters stay as they are. */
export function isHarmless(message: string): boolean {
  return /undefined entity|disallowed character|entity name|malformed character/i.test(message);
}

export function brokenAt(line: number, item = ''): Broken {
  const title = item.trim().slice(0, 80);
  const inside = title && ` in “${title}”`;
  return {
    place: `line ${line}`,
    why: `It is broken${inside} (line ${line}): what stands there could not be read as a whole item. Save or export it once more.`,
  };
}

/** The items of a JSON feed that are closed before it breaks off. */
function wholeJson(text: string): Whole | null {
  const opening = /"items"\s*:\s*\[/.exec(text);
  if (!opening) return null;
  let depth = 0;
  let end = 0;
  const start = opening.index + opening[0].length;
  for (const { 0: sign, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (sign.startsWith('"')) continue;
    depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth < 0) return null;
    if (depth === 0) end = start + index + 1;
  }
  const line = text.slice(0, end || start).split('\n').length;
  return end === 0 ? null : { text: `${text.slice(0, end)}]}`, broken: brokenAt(line) };
}
