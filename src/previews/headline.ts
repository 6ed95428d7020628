/** Breaks a headline into lines, in the largest of four sizes in which it fits. */
import { remembered } from '../language/remembered.ts';
import type { Lettering, Style } from './lettering.ts';

export interface SetHeadline {
  style: Style;
  lines: string[];
}

/** A short headline is large; each size has as many lines as there is room for. */
const sizes = [
  { size: 170, most: 1 },
  { size: 84, most: 3 },
  { size: 75, most: 4 },
  { size: 59, most: 5 },
] as const;

/** What does not fit in the smallest size ends in an ellipsis. */
export function setHeadline(title: string, width: number, lettering: Lettering): SetHeadline {
  const words = title.split(breaks);
  const all = sizes.map(({ size, most }) => {
    const style: Style = { cut: 'display', size, spacing: -0.02 * size };
    return { style, most, measure: remembered((line) => lettering.widthOf(line, style)) };
  });
  for (const { style, most, measure } of all) {
    const lines = broken(words, width, measure);
    if (lines.length <= most && lines.every((line) => measure(line) <= width))
      return { style, lines: balanced(words, width, measure) };
  }
  const { style, most, measure } = all.at(-1)!;
  const lines = broken(words, width, measure);
  const kept = lines
    .slice(0, most)
    .map((line) => (measure(line) <= width ? line : shortened(line, width, measure)));
  if (lines.length > most) kept.push(shortened(kept.pop() ?? '', width, measure));
  return { style, lines: kept };
}

/** Where a line may end: after blanks, and after a hyphen within a word. */
const breaks = /(?<= )(?=[^ ])|(?<=[^ -]-)(?=[^ -])/;

type Measure = (line: string) => number;

/** As much on each line as there is room for. */
function broken(words: string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** In no more lines than needed, but in lines as alike in length as may be. */
export function balanced(words: string[], width: number, measure: Measure): string[] {
  const count = broken(words, width, measure).length;
  let [enough, tooLittle] = [width, width / 3];
  while (enough - tooLittle > 8) {
    const half = (enough + tooLittle) / 2;
    const lines = broken(words, half, measure);
    if (lines.length <= count && lines.every((line) => measure(line) <= width)) enough = half;
    else tooLittle = half;
  }
  return broken(words, enough, measure);
}

/** A line that ends in an ellipsis, after a whole word where it has more than one. */
export function shortened(line: string, width: number, measure: Measure): string {
  const ended = (text: string) => `${text.replace(/[\s.,:;–—-]+$/u, '')}…`;
  let text = line;
  while (text.includes(' ') && measure(ended(text)) > width) text = text.slice(0, text.lastIndexOf(' '));
  while (text !== '' && measure(ended(text)) > width) text = [...text].slice(0, -1).join('');
  return ended(text);
}
