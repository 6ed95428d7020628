import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { expect, test } from 'vitest';
import { remarkArticleSyntax } from '../../src/markdown/remark-article-syntax.ts';

const byRemark = unified().use(remarkParse).use(extensions);
const ours = unified().use(remarkArticleSyntax);

function extensions(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable()];
  data.fromMarkdownExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}

/** A tree in one string: kinds, values and places. */
function described({ type, position, ...rest }: Nodes): string {
  const { start, end } = position!;
  const place = `${start.line}:${start.column} (${start.offset}) to ${end.line}:${end.column} (${end.offset})`;
  const fields = Object.entries(rest)
    .filter(([name, value]) => !['children', 'data'].includes(name) && (value ?? null) !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const inside = 'children' in rest ? rest.children.map(described).join(', ') : '';
  return `${type} ${place} ${JSON.stringify(fields)} [${inside}]`;
}

const line = fc.constantFrom(
  ...[
    'Une ligne simple',
    'À Paris (France), « oui » !',
    'l’eau 😀',
    '“Yes,” she said: "no"',
    'x',
    'Fin… — non –',
  ],
  ...[
    'suite ',
    'suite  ',
    ' suite',
    '    suite',
    '\tsuite',
    '20 personnes',
    '1. un',
    '12) deux',
    '- a',
    '+ b',
  ],
  ...[
    '* c',
    '  - imbriqué',
    '> cité',
    '>',
    '# Titre',
    'Titre #',
    '===',
    '---',
    '***',
    '- - -',
    '#',
    '```',
    '~~~',
  ],
  ...[
    '`code`',
    '*fort*',
    '_doux_',
    '~~barré~~',
    '~un~',
    '[a]',
    '[a]: /x',
    '[a](/x "t',
    't")',
    '[^n]',
    '[^n]: note',
  ],
  ...['    [^n]', '| a | b |', '|-|-|', 'a | b', ':-', '<div>', '</div>', '<!--', '-->', '<b>gras</b>'],
  ...[
    '&amp; &copy;',
    'https://a.example/',
    '- [x] fait',
    '\\*',
    '\\',
    'a\\',
    '*a **b* c**',
    '\\# a',
    '_a*b_*',
    '![',
    '](/x)',
    '<a@b.example>',
    '!',
    '![a](b.png)',
    '"titre"',
  ],
  ...['(titre)', 'é', '\u00A0a', 'a\u00A0', '\uE000', ''],
);
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n\n\n');

test('a text is read as remark reads it without our limits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, gap), { maxLength: 14 }), (lines) => {
      const markdown = lines.flat().join('');
      expect(described(ours.parse(markdown))).toBe(described(byRemark.parse(markdown)));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['**「朝」**です', ['strong', 'text']],
  ['これは**重要。**です', ['text', 'strong', 'text']],
  ['他说*“好”*了', ['text', 'emphasis', 'text']],
  ['a*"b"*c', ['text']],
])('of %s emphasis is read as whoever wrote it meant it', (markdown, kinds) => {
  const [paragraph] = ours.parse(markdown).children;
  expect(paragraph).toMatchObject({ type: 'paragraph', children: kinds.map((type) => ({ type })) });
});
