import { countWords } from '../language/word-count.ts';
import type { BodyContext, BodyNote } from './body-context.ts';
import { pipelineWith } from './pipeline.ts';
import { textOf } from './plain-text.ts';

export type { BodyContext, BodyNote } from './body-context.ts';

/** A body as HTML and as text. */
export interface RenderedBody {
  html: string;
  /** The text without marks, blocks separated by an empty line. */
  text: string;
  /** How many words the text has, as its language counts them. */
  words: number;
  /** What the author should know, in the order of the text. Lines are those of the Markdown given. */
  notes: BodyNote[];
}

/** Renders the Markdown of an article or a page. It never fails: what cannot be shown is noted. */
export function renderBody(markdown: string, context: BodyContext): RenderedBody {
  const file = pipelineWith(context.footnoteWords).processSync({ value: markdown, data: { context } });
  const text = textOf(file);
  const notes = file.messages.map(({ line, column, reason }) => ({
    line: line ?? 1,
    column: column ?? 1,
    text: reason,
  }));
  notes.sort((a, b) => a.line - b.line || a.column - b.column);
  return { html: String(file), text, words: countWords(text, context.lang), notes };
}
