export interface Agreement {
  /** How much of the reference the text has. */
  recall: number;
  f1: number;
}

/** How far the pairs of words of two texts agree, each counted as often as it occurs. */
export function agreement(text: string, reference: string): Agreement {
  const [words, expected] = [pairs(text), pairs(reference)];
  const counts = new Map<string, number>();
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return {
    recall: common / (expected.length || 1),
    f1: (2 * common) / (words.length + expected.length || 1),
  };
}

function pairs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
