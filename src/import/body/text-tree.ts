import type { Element, Root } from 'hast';
import type { Span } from './places.ts';

/**
 * Paragraphs of a plain text. Blank lines part them; a text without blank lines, or whose lines are
 * as long as paragraphs are, has one on each line.
 */
export function textTree(text: string, body: Span): Root {
  const spans = oneParagraphALine(text.slice(body.start, body.end))
    ? split(text, body, /[\r\n]+/g)
    : split(text, body, /(?:\r\n?|\n)[^\S\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*)+/g);
  return {
    type: 'root',
    children: spans.map((span) => paragraph(text, span)),
    data: { found: { text: text.slice(body.start, body.end), addresses: [] } },
  };
}

/** Widths that nobody writes verses in, nor wraps a text to. */
const widths = { verse: 64, wrapped: 45 };

/**
 * Whether the lines of a paragraph are ended where its author ended them, as verses and addresses are, and
 * not where a line was full.
 */
export function isSetInLines(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map(widthOf);
  const longest = Math.max(...lines);
  const full = lines.slice(0, -1).every((width) => width > longest - 15);
  return lines.length > 1 && longest <= widths.verse && !(full && longest >= widths.wrapped);
}

/** Chinese, Japanese and Korean characters are twice as wide as others. */
function widthOf(line: string): number {
  const words = line.trim();
  return words.length + (words.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);
}

function oneParagraphALine(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const filled = lines.filter(Boolean);
  const blank = lines.slice(lines.findIndex(Boolean)).some((line) => !line);
  if (!blank) return !isHardWrapped(filled);
  const joined = lines.filter((line, index) => line && lines[index + 1]);
  return joined.length > 0 && joined.some((line) => line.length > 120);
}

/** Mail and terminals wrap at 60 to 100 columns, so that most lines end near the longest. */
function isHardWrapped(lines: string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  const full = lines.filter((line) => line.length > longest - 18).length;
  return longest <= 100 && longest >= 50 && lines.length > 3 && full > lines.length / 2;
}

function split(text: string, body: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = body.start;
  const inside = text.slice(body.start, body.end);
  for (const match of inside.matchAll(separator)) {
    spans.push(trimmed(text, { start, end: body.start + match.index }));
    start = body.start + match.index + match[0].length;
  }
  spans.push(trimmed(text, { start, end: body.end }));
  return spans.filter((span) => span.end > span.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function paragraph(text: string, span: Span): Element {
  const value = text.slice(span.start, span.end);
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value, data: { places: { start: span.start } } }],
    span,
  };
}
