// Commands of other generators in a body of Markdown: what has a meaning here becomes Markdown, the rest goes to the account.
import type { Removal } from '../received.ts';
import { enclosedPassages } from './command-passages.ts';
import { commandSpans, generatorMarks } from './generator-commands.ts';
import { noteMarks } from './note-marks.ts';

/** One kind of passage and what stands in its place. Without a rule nothing is lost by it, and nothing told. */
export interface Rewrite {
  rule: CommandRule | null;
  pattern: RegExp;
  put(whole: string, ...groups: string[]): string;
}

export type CommandRule = 'command' | 'comment' | 'invisible-character';

/** The text under the hands of the rewrites: what they take out, and what none of them may touch. */
export interface Rewriting {
  tell(rule: CommandRule, passage: string): void;
  /** A mark that stands for a passage until the end: for code, or for a command that a later rewrite reads. */
  hold(passage: string, kind: 'code' | 'command'): string;
  /** A text with the passages again that marks in it stand for. */
  restored(text: string): string;
}

/** The body in plain Markdown, and what was taken out of it. Code stays as it is. */
export function withoutCommands(body: string): { body: string; removed: Removal[] } {
  const removed: Removal[] = [];
  const held: string[] = [];
  const rewriting: Rewriting = {
    tell(rule, passage) {
      const text = rewriting.restored(passage).trim();
      if (text) removed.push({ rule, text, start: 0, end: 0 });
    },
    hold: (passage, kind) =>
      kind === 'code' ? `\ufdd0${held.push(passage) - 1}\ufdd1` : `\ufdd2${held.push(passage) - 1}\ufdd3`,
    restored: (text) =>
      text.replace(marks, (_, number: string) => rewriting.restored(held[Number(number)] ?? '')),
  };
  let text = apply(body, [reserved], rewriting);
  text = enclosedPassages(text, rewriting);
  text = commandSpans(text, rewriting);
  text = apply(text, [...generatorMarks(rewriting), ...noteMarks], rewriting);
  return { body: rewriting.restored(text), removed };
}

/** Characters that no text may hold, which stand for passages here. */
const marks = /[\ufdd0\ufdd2](\d+)[\ufdd1\ufdd3]/g;
const reserved: Rewrite = { rule: 'invisible-character', pattern: /[\ufdd0-\ufdd3]+/g, put: () => '' };

function apply(text: string, rewrites: Rewrite[], { tell }: Rewriting): string {
  return rewrites.reduce(
    (done, { rule, pattern, put }) =>
      done.replace(pattern, (whole: string, ...groups: string[]) => {
        if (rule) tell(rule, whole);
        return put(whole, ...groups);
      }),
    text,
  );
}
