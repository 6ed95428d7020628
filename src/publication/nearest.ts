/** Of some words, the one that was meant by a word written wrong; undefined where none is near. */
export function nearest(written: string, words: string[]): string | undefined {
  const lower = written.toLowerCase();
  const near = words
    .map((word): [number, string] => [distance(lower, word.toLowerCase()), word])
    .filter(([away, word]) => away <= Math.min(2, word.length / 3) || isStart(lower, word.toLowerCase()))
    .sort(([a], [b]) => a - b);
  return near[0]?.[1];
}

function isStart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

/** Letters to add, remove, change or swap with their neighbour (Damerau and Levenshtein), up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 3;
}
