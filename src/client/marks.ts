/** Marks the words that were asked for, in results and on the page that was opened from one. */
import { folded, wordsOf } from '../search/words-of.ts';
import { likeness } from './query.ts';
import type { QueryWord } from './query.ts';

/** A text in pieces, those marked that answer a word. */
export function marked(text: string, words: QueryWord[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!answers(word, words)) continue;
    const mark = document.createElement('mark');
    mark.textContent = word;
    pieces.push(text.slice(end, index), mark);
    end = index + word.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

function answers(word: string, words: QueryWord[]): boolean {
  return words.some(
    (asked) => wordsOf(word).some((own) => likeness(own, asked) > 0) || folded(word) === asked.word,
  );
}

/** No text needs more; one that repeats a word thousands of times would stop the page. */
const mostMarks = 300;

/** Marks the words within an element. */
export function markIn(root: Element, words: QueryWord[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let count = 0;
  for (const text of texts) {
    const pieces = marked(text.data, words);
    if (pieces.length < 2 && typeof pieces[0] === 'string') continue;
    text.replaceWith(...pieces);
    if ((count += pieces.length) > mostMarks) return;
  }
}
