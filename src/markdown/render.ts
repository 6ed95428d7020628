import type { Element, Text } from 'hast';
import { countWords } from '../language/word-count.ts';
import type { BodyContext } from './body-context.ts';
import { notesOf, type BodyNote } from './body-note.ts';
import { pipelineWith } from './pipeline.ts';
import { textOf } from './plain-text.ts';
import { TooMuch } from './remark-limits.ts';

export type { BodyContext } from './body-context.ts';

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
  const pipeline = pipelineWith(context.footnoteWords);
  try {
    const file = pipeline.processSync({ value: markdown, data: { context } });
    const text = textOf(file);
    return { html: String(file), text, words: countWords(text, context.lang), notes: notesOf(file) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return asWritten(markdown, context, error);
  }
}

/** A text with more marks, or more deeply nested ones, than the parser can follow, as it is written. */
function asWritten(markdown: string, context: BodyContext, error: RangeError): RenderedBody {
  const paragraphs = markdown
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph): Element => {
      const children: Text[] = [{ type: 'text', value: paragraph }];
      return { type: 'element', tagName: 'p', properties: {}, children };
    });
  const html = pipelineWith(context.footnoteWords).stringify({ type: 'root', children: paragraphs });
  const words = countWords(markdown, context.lang);
  return { html, text: markdown, words, notes: [note(error)] };
}

function note(error: RangeError): BodyNote {
  const { message, line } = error instanceof TooMuch ? error : tooDeep;
  return { line, column: 1, wrong: message, remedy, isMistake: false };
}

const tooDeep = { message: 'the text is nested thousands of levels deep', line: 1 };
const remedy = 'the whole text is shown as it is written; remove marks, or divide it by empty lines';
