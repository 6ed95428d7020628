/**
 * What a folded word has in common with its other forms: plural and feminine endings of French, English, Spanish,
 * Portuguese and Italian are taken off. It errs on the side of finding too much; the word as typed ranks first.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/eaux$/, 'eau')
    .replace(/aux$/, 'al')
    .replace(/ies$/, 'y')
    .replace(/(?<=..)(?:es|s|x)$/, '')
    .replace(/(?<=...)e$/, '');
}
