import { expect, test } from 'vitest';
import { render } from './render-with.ts';

const lines = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('\n');

type Text = (times: number) => string;

test.each<[what: string, most: number, text: Text]>([
  ['a paragraph has too many marks of emphasis, links and HTML', 1500, (times) => '*a '.repeat(times)],
  ['a paragraph has too many marks of emphasis, links and HTML', 1500, (times) => `a ${'~'.repeat(times)}`],
  ['lists and quotations are nested too deep', 100, (times) => '>'.repeat(times)],
  ['the text has too many cells of tables', 40_000, (times) => `${'|'.repeat(times)}`],
  ['the text has too many lines of lists and quotations', 10_000, (times) => lines(times, () => '- a')],
  ['the text has too many lists and quotations', 2000, (times) => `${lines(times, () => 'a\n\n- b\n')}`],
  ['the text has too many definitions of links', 5000, (times) => lines(times, (index) => `[a${index}]: /b`)],
  ['the text has too many footnotes', 1000, (times) => lines(times, (index) => `[^${index}]: b\n`)],
  ['the text has too many rules and underlined headings', 1000, (times) => lines(times, () => 'a\n-\n')],
])('where %s, more than %d, it is shown as it is written', (wrong, most, text) => {
  expect(render(`# Oui\n\n${text(most)}`).html).toMatch(/^<h2 /u);
  const tooMuch = render(`# Oui\n\n${text(most + 1)}`);
  expect(tooMuch.html).toMatch(/^<p># Oui<\/p>/u);
  expect(tooMuch.notes).toMatchObject([{ wrong, remedy: expect.stringContaining('as it is written') }]);
});

test('what nests too deep, and a paragraph with too many marks, are named with their line', () => {
  const line = (markdown: string) => render(markdown).notes[0]?.line;
  expect(line(`a\n\nb\n\n${'> '.repeat(200)}c`)).toBe(5);
  expect(line(`a\n\n${'*b '.repeat(2000)}`)).toBe(3);
});

test.each([
  ['many paragraphs with marks', '*a **b** [c](/d/)* '.repeat(100).concat('\n\n').repeat(30)],
  ['prose without end', `${'Oui, «\u00A0non\u00A0» ! L’eau. '.repeat(20_000)}\n\n*a*`],
  ['a long table', `| a | b |\n|---|---|\n${'| *c* | [d](/e/) |\n'.repeat(3000)}`],
  ['a long list', '- *a* [b](/c/)\n'.repeat(3000)],
])('%s is read', (_, markdown) => {
  expect(render(markdown).notes.filter(({ remedy }) => remedy.includes('as it is written'))).toEqual([]);
});

test('a row shorter than its table is filled with empty cells, ten thousand of them in a text', () => {
  const table = (rows: number) => `|${'a|'.repeat(101)}\n|${'-|'.repeat(101)}\n${'|b|\n'.repeat(rows)}`;
  const cells = (rows: number) => render(table(rows)).html.split('<td').length - 1;
  expect(cells(100)).toBe(100 * 101);
  expect(cells(150)).toBe(100 * 101 + 50);
});
