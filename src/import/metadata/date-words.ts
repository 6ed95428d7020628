import { wordsAroundDates } from '../words/byline-and-date.ts';
import { anyOf } from '../words/words.ts';

const labels = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsAroundDates)}(?!\p{L})`, 'giu');

/** A line without the words that go with a date or a byline. */
export function withoutDateWords(line: string): string {
  return line.replace(labels, ' ');
}

/** What a line says beside figures and the words that go with a date: the name of a month is among it. */
export function otherWords(line: string): string[] {
  return (
    withoutDateWords(line)
      .replace(/\p{N}+/gu, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  );
}
