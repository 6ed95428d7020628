import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';

export const trailingLinks: Cleaner = {
  rule: 'trailing-links',
  why: 'Links to other articles under this one, or a heading with nothing under it.',
  clean(piece) {
    if (!piece.context.page) return;
    const lines = piece.lines().filter(({ words }) => words);
    let end = lines.length;
    while (end > 1 && (isLink(lines[end - 1]) || isHeading(lines[end - 1]))) end -= 1;
    const after = lines.slice(end);
    // One link may close an article; several, or one under a heading, lead away from it.
    if (after.length > 1 || (after[0] && isHeading(after[0])))
      for (const line of after) piece.removeLine(this.rule, line);
  },
};

function isLink(line: Line | undefined): boolean {
  if (!line || line.words.length > 220) return false;
  return line.links.reduce((sum, { text }) => sum + text.length, 0) >= line.words.length * 0.8;
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && /^h[1-6]$/.test(line.element.tagName);
}
