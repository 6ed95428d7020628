import { receivedTag } from '../../markdown/residue.ts';
import { claim, type Claims, type Reading, type Removal } from '../received.ts';
import { aboveTitle, type TextLine } from './text-head.ts';

/** A pasted or scraped text: its first line is the title where it reads like one. */
export function readText(text: string, input: string): Reading {
  const claims: Claims = {};
  const lines = firstLines(text);
  const above = aboveTitle(lines, text);
  for (const { key, value } of above) claim(claims, key, value, 'the lines above the title');
  const taken = new Set(above.map(({ line }) => line));
  const first = lines.find((line) => !taken.has(line));
  const title = first && isTitle(first, text) ? first : null;
  if (title) claim(claims, 'title', text.slice(title.start, title.end), 'first line of the text');
  const last = [...taken].at(-1);
  const start = title?.end ?? last?.end ?? 0;
  return {
    articles: [
      {
        input,
        format: 'text',
        text,
        body: { start, end: text.length },
        wholeInput: true,
        page: false,
        claims,
        read: [{ text: text.slice(0, start), addresses: [] }],
        removed: [
          ...tagsIn(text.slice(0, title?.start ?? start)),
          ...[...taken].map(({ start, end }) => ({
            rule: 'above-title',
            text: text.slice(start, end),
            start,
            end,
          })),
        ].toSorted((a, b) => a.start - b.start),
        messages: [],
        address: null,
      },
    ],
  };
}

/** The tags above the title, which no cleaner of the body sees. */
function tagsIn(above: string): Removal[] {
  return [...above.matchAll(receivedTag)].map(({ 0: text, index }) => ({
    rule: 'autoblog-tag',
    text,
    start: index,
    end: index + text.length,
  }));
}

/** The first lines that say something. */
function firstLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const words = line
      .replace(/[\u200b\ufeff]/g, '')
      .replace(receivedTag, '')
      .trim();
    if (words) lines.push({ words, start: index, end: index + line.length });
    if (lines.length === 6) break;
  }
  return lines;
}

/** A line is a title unless it is as long as a paragraph or the whole text. */
function isTitle({ words, end }: TextLine, text: string): boolean {
  if (words.length > 300 || !text.slice(end).trim()) return false;
  // A paragraph ends with a full stop, and the text goes on in its kind.
  return !(words.length > 90 && /[.!?…:;,]["”»’)]?$/.test(words));
}
