/**
 * How the archive is parted for the search. Texts are counted from the oldest: a new one falls into the last part,
 * which is small, and the others stay as they are. The smaller a part, the smaller are the files of its words, in
 * characters: a reader asks for one of each part.
 */
const sizes = [
  { texts: 4096, wordsFile: 10_000 },
  { texts: 1024, wordsFile: 7_000 },
  { texts: 256, wordsFile: 4_500 },
  { texts: 64, wordsFile: 3_000 },
];

/** A part of the archive: its first text, the one after its last, and the size of its files of words. */
export interface Segment {
  from: number;
  to: number;
  wordsFile: number;
}

/** How so many texts are parted, the oldest first. */
export function segmentsOf(count: number): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const { texts, wordsFile } of sizes)
    for (; count - from >= texts; from += texts) parts.push({ from, to: from + texts, wordsFile });
  if (from < count) parts.push({ from, to: count, wordsFile: sizes.at(-1)!.wordsFile });
  return parts;
}

/** How many texts a file of cards holds. */
export const cardsPerFile = 24;
