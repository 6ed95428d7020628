import type { Items } from '../received.ts';

/** How many items of an input are neither articles nor counted among what was left aside; 0 where all are told. */
export function missingItems({ articles, skipped = [], items, broken }: Items): number {
  const told = articles.length + skipped.reduce((sum, { count = 1 }) => sum + count, 0);
  // What breaks off is told of by its place.
  return Math.max(0, (items ?? told) - told - (broken ? 1 : 0));
}

/** The line of the account for them. */
export function unaccountedItems(count: number): string {
  const items = count === 1 ? 'one item' : `${count} items`;
  return `Unaccounted: it holds ${items} more than this account tells of. Compare what came in with what you gave, and tell us.`;
}
