// Commands of Hugo, Jekyll, Zola, MDX, MkDocs, Pandoc and their kind, and what they mean.
import { htmlElements, linkCommands } from '../words/commands.ts';
import { anyOf } from '../words/words.ts';
import { meaningOf } from './command-meaning.ts';
import type { Rewrite, Rewriting } from './commands.ts';

/** What opens a passage, what closes it, and how long it can be. */
const spans: { open: string; close: string; longest: number; isComment: boolean }[] = [
  { open: String.raw`\{\{-?\s*/\*`, close: String.raw`\*/\s*-?\}\}`, longest: 5000, isComment: true },
  // `{#name}` is the mark of a heading.
  { open: String.raw`\{#(?!\w[\w-]*\s*[.}])`, close: '#\\}', longest: 5000, isComment: true },
  { open: String.raw`\{/\*`, close: String.raw`\*/\}`, longest: 5000, isComment: true },
  { open: String.raw`(?<!\d)%%`, close: '%%', longest: 5000, isComment: true },
  { open: String.raw`\{\{`, close: String.raw`\}\}`, longest: 2000, isComment: false },
  { open: String.raw`\{%`, close: String.raw`%\}`, longest: 2000, isComment: false },
];
const opening = new RegExp(spans.map(({ open }) => `(${open})`).join('|'), 'g');

/** Takes comments out, and holds commands for the rewrites that know what stands around them. */
export function commandSpans(text: string, { tell, hold }: Rewriting): string {
  const ends = spans.map(({ close }) => nextEnd(text, new RegExp(close, 'g')));
  let output = '';
  let at = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const kind = open.slice(1).findIndex((group) => group !== undefined);
    const span = spans[kind];
    const end = ends[kind]?.(open.index + open[0].length) ?? null;
    if (!span || end === null || end - open.index > span.longest) continue;
    const whole = text.slice(open.index, end);
    output += text.slice(at, open.index);
    if (span.isComment) tell('comment', whole);
    else output += hold(whole, 'command');
    at = opening.lastIndex = end;
  }
  return output + text.slice(at);
}

/** Where the next match behind a place ends. Places only grow, so that no part of the text is searched twice. */
function nextEnd(text: string, close: RegExp): (from: number) => number | null {
  let found: RegExpExecArray | null = close.exec(text);
  return (from) => {
    while (found && found.index < from) {
      close.lastIndex = from;
      found = close.exec(text);
    }
    return found && found.index + found[0].length;
  };
}

const siteCommand = new RegExp(`^${anyOf(linkCommands)}\\b`);
const held = String.raw`\ufdd2\d+\ufdd3`;
const address = String.raw`\([^()\n]{0,500}${held}(?:[^()\n]|\([^()\n]{0,200}\)){0,500}\)`;

/** `!!! note "Title"`, and its text under it. */
const indentedBox = new RegExp(
  [
    String.raw`^(?:!!!|\?\?\?\+?)[^\S\n]+[\w-]+(?:[^\S\n]+[\w-]+)*(?:[^\S\n]+"([^"\n]*)")?[^\S\n]*\n`,
    String.raw`((?:(?: {4}|\t)[^\n]*(?:\n|$)|[^\S\n]*\n(?= {4}|\t))+)`,
  ].join(''),
  'gm',
);
/** `<Name a="b" c={d} />`, with a capital, which no element of HTML has. */
const component = new RegExp(
  [
    String.raw`<\/?([A-Z][a-z]\w*|[A-Z]\w*(?:\.[A-Z]\w*)+)(?=[\s/>])`,
    String.raw`((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}){0,500})>`,
  ].join(''),
  'g',
);
/** `:::note[Title]`, `::: {.note}`, `:::` alone. */
const boxLine = new RegExp(
  [
    String.raw`^[^\S\n]*:{3,}[^\S\n]*(?:\{[^}\n]*\}|[\w-]*)(?:\[([^\]\n]*)\]|[^\S\n]+([^{:\n][^{\n]*?))?`,
    String.raw`[^\S\n]*(?:\{[^}\n]*\})?[^\S\n]*:*[^\S\n]*$(?:\n:[\w-]+:[^\n]*$)*`,
  ].join(''),
  'gm',
);

export function generatorMarks({ restored }: Rewriting): Rewrite[] {
  return [
    {
      rule: null,
      pattern: indentedBox,
      put: (_, title = '', text = '') =>
        `${title ? `**${title}**\n\n` : ''}${text.replace(/^(?: {4}|\t)/gm, '')}`,
    },
    // A link into the site that the text left: its words stay.
    {
      rule: 'command',
      pattern: new RegExp(String.raw`(?<!!)\[([^[\]\n]{0,500})\]${address}`, 'g'),
      put: (_, words = '') => words,
    },
    { rule: 'command', pattern: new RegExp(String.raw`!\[[^[\]\n]{0,500}\]${address}`, 'g'), put: () => '' },
    {
      rule: 'command',
      pattern: new RegExp(held, 'g'),
      put: (mark) => {
        const said = restored(mark).replace(/^\{[{%]+[<%]?-?\s*|\s*-?[>%]?[}%]+$/g, '');
        return siteCommand.test(said) ? '' : meaningOf(said);
      },
    },
    {
      rule: 'command',
      pattern: /^import\s+(?:[\w$*{][^\n;]{0,300}?\sfrom\s+)?["'][^"'\n]+["'];?[^\S\n]*$/gm,
      put: () => '',
    },
    {
      rule: 'command',
      pattern: /^export\s+(?:const|let|var|default|function)\b[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gm,
      put: () => '',
    },
    {
      rule: 'command',
      pattern: component,
      put: (whole, name = '') =>
        htmlNames.test(name) ? whole : meaningOf(whole.replace(/^<\/?|\/?>$/g, '')),
    },
    ...boxes,
    ...attributes,
  ];
}

/** The title of a box is words. */
const boxes: Rewrite[] = [
  {
    rule: 'command',
    pattern: boxLine,
    put: (_, ...titles) => {
      const title = titles.slice(0, 2).find(Boolean)?.trim();
      return title ? `**${title}**\n` : '';
    },
  },
  {
    rule: 'command',
    pattern: /^::([\w-]+)(?:\[([^\]\n]*)\])?\{([^}\n]*)\}[^\S\n]*$/gm,
    put: (_, name = '', words = '', said = '') =>
      [words, meaningOf(`${name} ${said.replace(/^#/, 'id=')}`)].filter(Boolean).join(' '),
  },
];

const property = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+))`;

/** What kramdown and Pandoc say of the element before. */
const attributes: Rewrite[] = [
  { rule: 'command', pattern: /^[^\S\n]*\{::?[^}\n]*\}[^\S\n]*$/gm, put: () => '' },
  {
    rule: 'command',
    pattern: new RegExp(
      [
        String.raw`(?=[^\S\n]{0,20}\{)(?<=[\])*_\ufdd1]|^#{1,6} [^\n]{0,300}|^[^\S\n]*)`,
        String.raw`[^\S\n]{0,20}\{:?[^\S\n]*${property}(?:\s+${property})*[^\S\n]*\}`,
      ].join(''),
      'gm',
    ),
    put: () => '',
  },
];

/** Names of HTML that some write with a capital. */
const htmlNames = new RegExp(`^${anyOf(htmlElements)}$`, 'i');
