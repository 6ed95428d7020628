import { styleText } from 'node:util';
import { cleaners } from './cleaners/cleaners.ts';
import type { Imported } from './import-article.ts';

/** What became of an import: where its file is, or why there is none. */
export interface Outcome {
  /** The file written, or that would be; `null` where there is none. */
  output: string | null;
  state: 'written' | 'would be written' | 'already there' | 'refused' | 'skipped';
  /** Why it was refused or skipped. */
  reason: string | null;
  /** The file as it is or would be. */
  markdown: string | null;
  imported: Imported | null;
  input: string;
}

/** The account as one line of JSON. */
export function accountLine({ input, output, state, reason, markdown, imported }: Outcome): string {
  return JSON.stringify({
    input,
    output,
    refused: state === 'refused' ? reason : null,
    markdown,
    cleaned: imported?.cleaned ?? null,
    removed: imported?.removed ?? [],
    metadata: imported?.metadata ?? {},
    messages:
      state === 'skipped' ? [{ level: 'info', rule: 'skipped', text: reason }] : (imported?.messages ?? []),
  });
}

/**
 * The account for a person: what was written, what is known, what was taken out and why. Of an article
 * that was not written, a line; where another text stands in its place, the difference too.
 */
export function accountText({ input, output, state, reason, imported }: Outcome): string {
  const lines = [
    `${styleText('bold', input)} → ${reason ? styleText(state === 'refused' ? 'red' : 'yellow', `${state}: ${reason}`) : styleText('green', `${output} (${state})`)}`,
  ];
  if (reason || state === 'already there' || !imported) {
    const difference = imported?.messages.find(({ rule }) => rule === 'differs');
    return [...lines, ...(difference ? [difference.text] : [])].join('\n');
  }
  for (const [key, described] of Object.entries(imported.metadata)) {
    if (described.value === null) continue;
    const value = [described.value].flat().join(', ');
    lines.push(`  ${key.padEnd(17)} ${shortened(value, 90)}  ${styleText('dim', `(${described.from})`)}`);
  }
  const unknown = Object.entries(imported.metadata).filter(([, { value }]) => value === null);
  if (unknown.length > 0)
    lines.push(styleText('dim', `  unknown: ${unknown.map(([key]) => key).join(', ')}`));
  for (const [rule, texts] of removedByRule(imported)) {
    const why = cleaners.find((cleaner) => cleaner.rule === rule)?.why ?? 'Not part of the article.';
    lines.push(`  ${styleText('yellow', `− ${rule}`)} ×${texts.length}  ${styleText('dim', why)}`);
    for (const text of texts.slice(0, 3)) lines.push(`      ${JSON.stringify(shortened(text, 100))}`);
    if (texts.length > 3)
      lines.push(styleText('dim', `      and ${texts.length - 3} more (--json shows all)`));
  }
  for (const { level, text } of imported.messages) {
    lines.push(`  ${level === 'warning' ? styleText('yellow', '!') : styleText('dim', 'i')} ${text}`);
  }
  return lines.join('\n');
}

function removedByRule({ removed }: Imported): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { rule, text } of removed)
    groups.set(rule, [...(groups.get(rule) ?? []), text.replace(/\s+/g, ' ').trim()]);
  return groups;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
