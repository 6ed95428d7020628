import { mistakeLine } from './mistake.ts';
import type { Findings } from './read-publication.ts';

/** What a run has to say of a publication, a line each; empty when there is nothing to say. */
export function findingsReport({ mistakes, warnings, heldBack }: Findings): string {
  return [
    ...warnings.map((warning) => `warning: ${mistakeLine(warning)}`),
    ...heldBack.map(({ file, because }) =>
      because === 'draft' ? `held back: ${file}: a draft` : `held back: ${file}: until ${because.until}`,
    ),
    ...mistakes.map(mistakeLine),
    ...(mistakes.length > 0
      ? [mistakes.length === 1 ? '1 mistake to put right.' : `${mistakes.length} mistakes to put right.`]
      : []),
  ].join('\n');
}
