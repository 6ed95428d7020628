import { codeBeginnings, codeExtensions } from '../words/code.ts';
import { anyOf } from '../words/words.ts';

/** How files of code are called. */
export const codeFile = new RegExp(String.raw`\.${anyOf(codeExtensions)}$`, 'i');
const statement = new RegExp(String.raw`[;{}]\s*(?:\/\/.*)?$|^\s*${anyOf(codeBeginnings)}`);

/** Whether nearly every line is a statement of some programming language. */
export function looksLikeCode(head: string): boolean {
  if (/^#!\s*\/|^<\?php\b/.test(head)) return true;
  if (/^ {0,3}(?:```|~~~)/m.test(head)) return false;
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .slice(0, 80);
  return lines.length >= 4 && lines.filter((line) => statement.test(line)).length > lines.length * 0.6;
}
