/**
 * Sets a Chinese or Japanese text: a line that was wrapped in the source goes on where it ends, without the blank that
 * other scripts have there (CSS Text 3, segment break transformation).
 */
export function typesetCjk(text: string): string {
  return text.replace(wrapped, '');
}

const wide = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff01-\uff60]`;
const wrapped = new RegExp(String.raw`(?<=${wide}) *\n *(?=${wide})`, 'gu');
