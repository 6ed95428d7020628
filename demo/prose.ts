import { diceOf } from './dice.ts';
import { sentences } from './stories.ts';
import type { Sentences, Story } from './stories.ts';

type Kind = Exclude<keyof Sentences, 'invented'>;

/** What the sentences of each paragraph do; the last paragraph of a text says what comes next. */
const paragraphs: Kind[][] = [
  ['context', 'figure'],
  ['voice'],
  ['scene', 'context'],
  ['figure', 'voice'],
  ['scene'],
];

/** The text of a story: its own words, paragraphs of sentences that fit any, and that it is invented. */
export function bodyOf({ file, lang, text, more = 0 }: Story): string {
  const pool = sentences[lang];
  if (!pool) throw new Error(`${file}: demo/sentences has no file for ${lang}.`);
  const dice = diceOf(file);
  const left: Record<Kind, string[]> = {
    context: dice.shuffled(pool.context),
    figure: dice.shuffled(pool.figure),
    voice: dice.shuffled(pool.voice),
    scene: dice.shuffled(pool.scene),
    next: dice.shuffled(pool.next),
  };
  const plans = more === 0 ? [] : [...paragraphs.slice(0, more - 1), ['next'] satisfies Kind[]];
  const added = plans.map((kinds) => kinds.flatMap((kind) => left[kind].pop() ?? []).join(' '));
  return withNotesLast(text.trim(), [...added, `*${pool.invented}*`]);
}

/** Notes stay at the end of a text, whatever is added to it. */
function withNotesLast(text: string, added: string[]): string {
  const blocks = text.split('\n\n');
  const notes = blocks.filter((block) => block.startsWith('[^'));
  const rest = blocks.filter((block) => !block.startsWith('[^'));
  return [...rest, ...added, ...notes].join('\n\n');
}
