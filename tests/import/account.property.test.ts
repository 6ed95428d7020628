import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { prose } from './importing.ts';

/** What copied texts are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...prose,
    '[ad_1]',
    '[ad_2]',
    'Source link',
    'Source link -32',
    'guerre. .',
    '\u200bzero\u200b',
    'Advertisement',
    'RELATED: The frozen lake',
    '<p>A paragraph &amp; more</p>',
    '<br>',
    '<a href="https://example.org/a?utm_source=x">Source</a>',
    '**bold**',
    '# Heading',
    '- item',
    '`[ad_1]`',
    '<div readability="3">',
    '</div>',
    '<b>W</b>ord',
    '<img src="https://example.org/a.jpg" alt="A lake">',
    '[caption id="a"]',
    '> quoted',
    '| a | b |',
    '&#8217;',
    '\r\n',
    '\t',
    '   code',
    'The post <a href="https://example.org/a">X</a> appeared first on <a href="https://example.org">Y</a>.',
    '<script>alert(1)</script>',
    '<!-- more -->',
    '---',
    '***',
    '<span/>',
    '<iframe/>',
    '\\[ad\\_1\\]',
    '[ad_<b>1</b>]',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 60 }),
);
const separator = fc.constantFrom('\n\n', '\n', ' ', '', '\r\n\r\n', '<br><br>');
const text = fc.array(fc.tuple(piece, separator), { maxLength: 30 }).map((parts) => parts.flat().join(''));
const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 150) };

function importText(input: string, name = 'a.txt') {
  const reading = readInput({ name, bytes: new TextEncoder().encode(input), address: null, charset: null });
  return (
    reading.articles?.map((received) => ({
      received,
      result: importArticle(received, { given: {}, short: true, sections: {} }),
    })) ?? []
  );
}

test('what was cut out and what was left give the text back, byte for byte', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md'), (input, name) => {
      for (const { received, result } of importText(input, name)) {
        if (!received.wholeInput) continue;
        let whole = '';
        let left = result.cleaned;
        let at = 0;
        for (const { text: cut, start, end } of result.removed) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(cut).toBe(received.text.slice(start, end));
          whole += left.slice(0, start - at) + cut;
          left = left.slice(start - at);
          at = end;
        }
        expect(whole + left).toBe(received.text);
      }
    }),
    runs,
  );
});

test('importing the output again gives the same file', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md', 'a.html'), (input, name) => {
      for (const { result } of importText(input, name)) {
        if (result.refused) continue;
        const again = importText(result.file.text, `${result.file.slug}.md`);
        expect(again).toHaveLength(1);
        expect(again[0]?.result.refused).toBeNull();
        expect(again[0]?.result.file.text).toBe(result.file.text);
        expect(again[0]?.result.file.slug).toBe(result.file.slug);
      }
    }),
    { ...runs, examples: [['/\n\n***\n\n<div readability="3">\n\n', 'a.md']] },
  );
});

test('a tag above the title is taken out and accounted for', () => {
  const [article] = importText('[ad_1]\nLe titre\n\nUn texte.\n\n[ad_2]\n');
  expect(article?.result.removed.map(({ text, start }) => [text, start])).toEqual([
    ['[ad_1]', 0],
    ['[ad_2]', 28],
  ]);
  expect(article?.result.cleaned).toBe('\nLe titre\n\nUn texte.\n\n\n');
});

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 4000 }),
      fc.constantFrom(
        '',
        '<html><body>',
        '<rss><channel><item>',
        '---\na: ',
        '{"version":"https://jsonfeed.org/version/1"',
        '\ufeff',
      ),
      (bytes, head) => {
        const input = Buffer.concat([Buffer.from(head), bytes]);
        const reading = readInput({ name: 'any', bytes: input, address: null, charset: null });
        for (const article of reading.articles ?? [])
          importArticle(article, { given: {}, short: false, sections: {} });
      },
    ),
    runs,
  );
});
