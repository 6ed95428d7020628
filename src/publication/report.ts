import { listOf } from '../language/language.ts';
import { mistakeLine } from './mistake.ts';
import type { HeldBack } from '../site/publication.ts';
import type { Findings } from './read-publication.ts';

/** What a run has to say of a publication, a line each; empty when there is nothing to say. */
export function findingsReport(findings: Findings): string {
  return parts(findings).flat().join('\n');
}

/**
 * Reports for one run after the other: each says only what differs from the run before it, and in a line when
 * there are no mistakes any more.
 */
export function newsReports(): (findings: Findings) => string {
  let before: string[] = [];
  return (findings) => {
    const now = parts(findings).map((lines) => lines.join('\n'));
    const isPutRight = Boolean(before.at(-1)) && findings.mistakes.length === 0;
    const news = now.filter((part, index) => part !== '' && part !== before[index]);
    before = now;
    return [...news, ...(isPutRight ? ['All is put right.'] : [])].join('\n');
  };
}

/** Warnings, what is held back, and mistakes, which come last to be seen. */
function parts({ mistakes, warnings, heldBack }: Findings): string[][] {
  return [
    warnings.map((warning) => `warning: ${mistakeLine(warning)}`),
    heldBackLine(heldBack),
    [...mistakes.map(mistakeLine), ...countOf(mistakes.length)],
  ];
}

/** One file with its reason, or how many there are of each kind. */
function heldBackLine(heldBack: HeldBack[]): string[] {
  const [first] = heldBack;
  if (!first) return [];
  if (heldBack.length === 1) return [`held back: ${first.file}: ${reasonOf(first.because)}`];
  const kinds = heldBack.map(({ because }) =>
    'missing' in because ? kindOfDraft(because.missing) : 'until' in because ? 'dated ahead' : 'expired',
  );
  const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  const hint = kinds.every((kind) => kind === 'expired') ? '' : '; npm run dev shows them';
  return [`held back: ${heldBack.length} articles: ${counts.join(', ')}${hint}`];
}

function kindOfDraft(missing: string[]): string {
  return missing.length === 0 ? 'complete but for draft: true' : `without ${listOf(missing, 'en-GB')}`;
}

function countOf(mistakes: number): string[] {
  if (mistakes === 0) return [];
  return [mistakes === 1 ? '1 mistake to put right.' : `${mistakes} mistakes to put right.`];
}

function reasonOf(because: HeldBack['because']): string {
  if ('until' in because) return `until ${because.until}`;
  if ('expired' in because) return `expired on ${because.expired}`;
  const { missing } = because;
  if (missing.length === 0) return 'a draft';
  return `a draft (${listOf(missing, 'en-GB')} ${missing.length === 1 ? 'is' : 'are'} missing)`;
}
