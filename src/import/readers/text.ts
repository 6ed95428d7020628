import { receivedTag } from '../../markdown/residue.ts';
import { claim, type Claims, type Message, type Reading, type Removal } from '../received.ts';

/** A pasted or scraped text: its first line is the title where it reads like one. */
export function readText(text: string, input: string): Reading {
  const claims: Claims = {};
  const messages: Message[] = [];
  const title = titleLine(text);
  if (title) claim(claims, 'title', text.slice(title.start, title.end), 'first line of the text');
  return {
    articles: [
      {
        input,
        format: 'text',
        text,
        body: { start: title?.end ?? 0, end: text.length },
        wholeInput: true,
        page: false,
        claims,
        removed: tagsIn(text.slice(0, title?.start ?? 0)),
        messages,
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

/** The first line that says something, unless it is as long as a paragraph or the whole text. */
function titleLine(text: string): { start: number; end: number } | null {
  const pattern = /[^\r\n]+/g;
  for (const match of text.matchAll(pattern)) {
    const line = match[0].replace(/[\u200b\ufeff]/g, '').trim();
    if (!line.replace(receivedTag, '').trim()) continue;
    const rest = text.slice(match.index + match[0].length);
    if (line.length > 300 || !rest.trim()) return null;
    // A paragraph ends with a full stop, and the text goes on in its kind.
    if (line.length > 90 && /[.!?…:;,]["”»’)]?$/.test(line)) return null;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
