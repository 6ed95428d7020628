/** How the row of a table becomes HTML: as remark-rehype makes it, but with a limit to the cells that are made up. */
import { defaultHandlers } from 'remark-rehype';

/** How many cells the short rows of a text are given in all; a few kilobytes of Markdown could ask for millions. */
const mostGiven = 10_000;
const given = new WeakMap<object, number>();

/** A row with fewer cells than the head is given empty ones, up to a limit. */
export const tableRow: typeof defaultHandlers.tableRow = (state, row, parent) => {
  if (parent?.type !== 'table') return defaultHandlers.tableRow(state, row, parent);
  const cells = row.children.length;
  const missing = Math.max(0, (parent.align?.length ?? 0) - cells);
  const soFar = (given.get(state) ?? 0) + missing;
  given.set(state, soFar);
  const align = soFar <= mostGiven ? parent.align : parent.align?.slice(0, cells);
  return defaultHandlers.tableRow(state, row, { ...parent, align: align ?? null });
};
