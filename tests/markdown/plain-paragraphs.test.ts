import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { forEachElement } from '../../src/markdown/elements.ts';
import { rehypePlainParagraphs, remarkParseMarks } from '../../src/markdown/plain-paragraphs.ts';
import { remarkExtensions } from '../../src/markdown/remark-extensions.ts';

const whole = unified()
  .use(remarkParse)
  .use(remarkExtensions, { tables: true })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });
const spared = unified()
  .use(remarkParseMarks)
  .use(remarkExtensions, { tables: true })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlainParagraphs)
  .use(rehypeStringify, { allowDangerousHtml: true });

const line = fc.constantFrom(
  ...[
    'Une ligne simple',
    'À Paris (France), « oui » !',
    'l’eau',
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
    '* c',
  ],
  ...['  - imbriqué', '> cité', '>', '# Titre', 'Titre #', '===', '---', '***', '- - -', '+', '*', '#', '1.'],
  ...[
    '```',
    '~~~',
    '`code`',
    '*fort*',
    '_doux_',
    '~~barré~~',
    '[a]',
    '[a]: /x',
    '[a](/x "t',
    't")',
    '[^n]',
    '[^n]: note',
  ],
  ...[
    '    [^n]',
    '| a | b |',
    '|-|-|',
    'a | b',
    ':-',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<b>gras</b>',
    '&amp; &copy;',
  ],
  ...[
    'https://a.example/',
    '\\*',
    '\\',
    'a\\',
    '!',
    '![a](b.png)',
    '"titre"',
    '(titre)',
    'é',
    '\u00A0a',
    'a\u00A0',
    '\uE000',
    '',
  ],
);
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n\n\n');

test('a text is read as if its plain paragraphs were parsed too', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, gap), { maxLength: 14 }), (lines) => {
      const markdown = lines.flat().join('');
      expect(String(spared.processSync(markdown))).toBe(String(whole.processSync(markdown)));
    }),
    { numRuns: 5000 },
  );
});

test('what follows a run of plain paragraphs keeps its line', () => {
  const markdown = '\nUn\ndeux\n\nTrois\n\n\nQuatre\n\n> Cinq\n\nSix\n\n## Sept\n';
  const file = new VFile(markdown);
  const tree = spared.runSync(spared.parse(file), file) as Root;
  const lines: [string, number | undefined][] = [];
  forEachElement(tree, ({ tagName, position }) => lines.push([tagName, position?.start.line]));
  expect(lines.filter(([name]) => name !== 'p')).toEqual([
    ['blockquote', 10],
    ['h2', 14],
  ]);
});
