import { listOf } from '../language/language.ts';
import { mistakeLine } from './mistake.ts';
import type { HeldBack } from './publication.ts';
import type { Findings } from './read-publication.ts';

/** What a run has to say of a publication, a line each; empty when there is nothing to say. */
export function findingsReport({ mistakes, warnings, heldBack }: Findings): string {
  return [
    ...warnings.map((warning) => `warning: ${mistakeLine(warning)}`),
    ...heldBack.map(({ file, because }) => `held back: ${file}: ${reasonOf(because)}`),
    ...mistakes.map(mistakeLine),
    ...(mistakes.length > 0
      ? [mistakes.length === 1 ? '1 mistake to put right.' : `${mistakes.length} mistakes to put right.`]
      : []),
  ].join('\n');
}

function reasonOf(because: HeldBack['because']): string {
  if ('until' in because) return `until ${because.until}`;
  const { missing } = because;
  if (missing.length === 0) return 'a draft';
  return `a draft (${listOf(missing, 'en-GB')} ${missing.length === 1 ? 'is' : 'are'} missing)`;
}
