/** Precision, recall and F1 of the shingles of four words of a text against the truth. */
export function shingleScore(text: string, truth: string): { precision: number; recall: number; f1: number } {
  const [found, expected] = [shingles(text), shingles(truth)];
  let common = 0;
  for (const [shingle, count] of found) common += Math.min(count, expected.get(shingle) ?? 0);
  const [all, wanted] = [total(found), total(expected)];
  return {
    precision: all ? common / all : 0,
    recall: wanted ? common / wanted : 0,
    f1: (2 * common) / (all + wanted || 1),
  };
}

function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + 4 <= words.length; at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
