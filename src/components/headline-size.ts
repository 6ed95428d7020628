/** In which of the three sizes a headline above its text is set: the long one needs room, the short one takes it. */
export function headlineSize(title: string): 'is-short' | 'is-medium' | 'is-long' {
  const width = [...title].reduce((sum, letter) => sum + (isWide.test(letter) ? 2 : 1), 0);
  if (width <= 60) return 'is-short';
  return width <= 110 ? 'is-medium' : 'is-long';
}

/** Scripts whose letters are as wide as two. */
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
