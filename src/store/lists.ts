/** Lists that are kept whole, each under a name. */
import { digestOf } from './digest.ts';
import { withStore } from './store.ts';

/** A list's name, and what it holds for: a program, a folder. */
export interface Shelf {
  cacheDir: string;
  name: string;
  heldFor: string;
}

/** A list as it was kept; empty if there is none, or it held for something else, or has changed since. */
export function keptList<Item>(shelf: Shelf): Item[] {
  const row = withStore(shelf.cacheDir, (store) =>
    store.prepare('select sum, list from lists where name = ?').get(shelf.name),
  ) as { sum: string; list: string } | undefined;
  return row && row.sum === sumOf(shelf, row.list) ? (JSON.parse(row.list) as Item[]) : [];
}

export function keepList(shelf: Shelf, items: readonly unknown[]): void {
  const list = JSON.stringify(items);
  withStore(shelf.cacheDir, (store) =>
    store.prepare('insert or replace into lists values (?, ?, ?)').run(shelf.name, sumOf(shelf, list), list),
  );
}

function sumOf({ name, heldFor }: Shelf, list: string): string {
  return digestOf(JSON.stringify([name, heldFor, list]));
}
