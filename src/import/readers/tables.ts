/** Rows that are enough to know a table by, and cells that a heading's never are as long as. */
const fewest = 3;
const longestHeading = 50;

/** Whether a text is a table of fields: every row has as many as the row of headings. */
export function isTable(text: string): boolean {
  const body = text.replace(/^\ufeff/, '').trim();
  return [',', ';', '\t'].some((separator) => hasEvenRows(body.slice(0, 50_000), separator));
}

function hasEvenRows(text: string, separator: string): boolean {
  const rows = rowsOf(text, separator);
  // The last row of a part may be cut off.
  const whole = text.length === 50_000 ? rows.slice(0, -1) : rows;
  const [heading, ...others] = whole;
  if (!heading || whole.length < fewest || heading.length < (separator === '\t' ? 2 : 3)) return false;
  if (heading.some((cell) => cell.length > longestHeading || /[.!?…]$/.test(cell))) return false;
  return others.every((row) => row.length === heading.length);
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (!quoted && character === '\n') {
      rows.push([...row, cell.trim()]);
      row = [];
      cell = '';
    } else cell += character;
  }
  rows.push([...row, cell.trim()]);
  return rows.filter((one) => one.length > 1 || one[0]);
}
