import type { Complaint } from '../article/complaint.ts';
import { nearest } from './nearest.ts';
import { fieldMeant } from './other-keys.ts';

/** What to write in place of a key that is none of the known ones. */
export function keyRemedy(key: string, known: string[]): string {
  if (key === 'slug' && known.includes('aliases'))
    return 'remove the line; the name of the file is the address';
  const field = fieldMeant(key);
  if (field && known.includes(field)) return `write ${field}, or remove the line`;
  const near = nearest(key, known);
  return near ? `write ${near}, or remove the line` : `remove the line; the keys are ${known.join(', ')}`;
}

/** A text in `{ caption: a, b }` ends at its comma, and `b` becomes a key without a value. */
export function cutByCommas(
  object: unknown,
  isOnLineOf: (one: string, other: string) => boolean,
): { key: string; rest: string[]; complaint: Complaint } | undefined {
  const entries = typeof object === 'object' && object !== null ? Object.entries(object) : [];
  const at = entries.findIndex(
    ([key, value], index) =>
      value === null &&
      typeof entries[index - 1]?.[1] === 'string' &&
      isOnLineOf(entries[index - 1]![0], key),
  );
  const [name, text] = entries[at - 1] ?? [];
  if (name === undefined) return undefined;
  const after = entries.slice(at).findIndex(([, value]) => value !== null);
  const keys = entries.slice(at, after < 0 ? undefined : at + after).map(([key]) => key);
  const whole = JSON.stringify([text, ...keys].join(', '));
  const complaint = {
    wrong: 'is no key: the comma before it ends the text',
    remedy: `put the whole text between quotes, ${name}: ${whole}`,
  };
  return { key: keys[0] ?? '', rest: keys.slice(1), complaint };
}
