/** Stops at a text that would take the parser far longer than its length: nested dozens deep, thousands of marks in a paragraph. */
import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types';

/** The text is not parsed: `message` says what there is too much of, `line` where. */
export class TooMuch extends RangeError {
  readonly line: number;

  constructor(what: string, line: number) {
    super(what);
    this.line = line;
  }
}

/** How far to the right a quotation or a list may begin, and so how deep they may be nested. */
const mostColumns = 100;
/** In one paragraph. The parser compares each mark with those before it, … */
const mostMarks = 1500;
/** … and from each it may read to the end of the paragraph: so many characters in all. */
const mostReading = 50_000_000;

const inQuotation = '^[ \\t>]*';
const ofList = '[ \\t]*(?:[-+*>]|\\d{1,9}[.)])';
/** In the whole text. The parser compares each of these with those before it, or keeps much of each. */
const mostLines: [most: number, what: string, line: RegExp][] = [
  [40_000, 'cells of tables', /\|/g],
  [10_000, 'lines of lists and quotations', new RegExp(`^${ofList}`, 'gm')],
  [2000, 'lists and quotations', new RegExp(`^(?!${ofList}|\\s*$).*\\n\\s*(?=${ofList})`, 'gm')],
  [5000, 'definitions of links', new RegExp(`${inQuotation}\\[[^^]`, 'gm')],
  [1000, 'footnotes', new RegExp(`${inQuotation}\\[\\^`, 'gm')],
  [1000, 'rules and underlined headings', new RegExp(`${inQuotation}(?:=+|-+)[ \\t]*$`, 'gm')],
];
/** No text shorter than this has as many. */
const fewCharacters = 3000;

/** What a parser needs to stop in time: an extension, and to be told of each text before it reads it. */
export function limits(): { extension: Extension; begin: (markdown: string) => void } {
  let marks = mostMarks;
  const counted = new WeakMap<TokenizeContext, { count: number; end: number }>();
  const mark = watching(({ context, line, offset, length, first, next }) => {
    if (first === exclamation && next !== bracket) return;
    const { count, end } = counted.get(context) ?? { count: 0, end: 0 };
    if (offset < end) return;
    if (count + length > marks)
      throw new TooMuch('a paragraph has too many marks of emphasis, links and HTML', line);
    counted.set(context, { count: count + length, end: offset + length });
  });
  const container = watching(({ line, column }) => {
    if (column > mostColumns) throw new TooMuch('lists and quotations are nested too deep', line);
  });
  return {
    extension: {
      document: startingWith('>*+-0123456789', container),
      text: startingWith('*_~[]!<', mark),
    },
    begin(markdown) {
      marks = mostMarks;
      if (markdown.length < fewCharacters) return;
      marks = Math.min(mostMarks, mostReading / longestBlock(markdown));
      for (const [most, what, line] of mostLines)
        if ((markdown.match(line)?.length ?? 0) > most) throw new TooMuch(`the text has too many ${what}`, 1);
    },
  };
}

/** How many characters there are at most between two empty lines. */
function longestBlock(markdown: string): number {
  return markdown.split('\n\n').reduce((longest, { length }) => Math.max(longest, length), 1);
}

const exclamation = 33;
const bracket = 91;

/** A place where something may begin: the same character so many times, and the one that follows. */
interface Place {
  context: TokenizeContext;
  line: number;
  column: number;
  offset: number;
  length: number;
  first: Code;
  next: Code;
}

function startingWith(characters: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries(Array.from(characters, (character) => [character.charCodeAt(0), construct]));
}

/** Looks at each place where something may begin, and leaves the place to the parser's own constructs. */
function watching(look: (place: Place) => void): Construct {
  return {
    tokenize(effects, _ok, nok) {
      const { line, column, offset } = this.now();
      let length = 0;
      return (first) => {
        effects.enter('data');
        const follow: ReturnType<Construct['tokenize']> = (next) => {
          if (next === first) {
            effects.consume(next);
            length++;
            return follow;
          }
          look({ context: this, line, column, offset, length, first, next });
          return nok(next);
        };
        return follow(first);
      };
    },
  };
}
