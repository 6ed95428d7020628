/** Shapes of Markdown that have slowed parsers down, after the lists of cmark, cmark-gfm, commonmark.js and markdown-it. */

/** A name, and the text in which something stands that many times. */
export type Shape = [name: string, text: (times: number) => string];

const around =
  (before: string, middle: string, after: string) =>
  (times: number): string =>
    before.repeat(times) + middle + after.repeat(times);
const repeated =
  (piece: string, before = '', after = '') =>
  (times: number): string =>
    before + piece.repeat(times) + after;
const numbered =
  (piece: (index: number) => string, before = '') =>
  (times: number): string =>
    before + Array.from({ length: times }, (_, index) => piece(index)).join('');

export const shapes: Shape[] = [
  // Emphasis.
  ['strong text nested', around('*a **a ', 'b', ' a** a*')],
  ['stars around a word', around('*', 'a', '*')],
  ['underscores around a word', around('_', 'a', '_')],
  ['stars and underscores around a word', around('*_', 'a', '_*')],
  ['closing stars without an opening', repeated('a* ')],
  ['closing underscores without an opening', repeated('a_ ')],
  ['opening stars without a closing', repeated('*a ')],
  ['opening underscores without a closing', repeated('_a ')],
  ['opening and closing marks that do not match', around('*a ', '', 'a_ ')],
  ['a rule of three that never fits', repeated('a***a* ', 'a**b')],
  ['double openings and single closings', around('**a ', '', 'a* ')],
  ['stars between letters', repeated('a*')],
  ['double stars between letters', repeated('a**')],
  ['many strong words', repeated('**a** ')],
  ['many words in one emphasis', repeated('a ', '*', 'b*')],
  ['struck text that opens and closes', repeated('~~a')],
  ['struck words', repeated('~~a~~ ')],
  ['struck openings', repeated('~~a ')],
  ['struck closings', repeated('a~~ ')],
  ['struck text nested', around('~~a ', 'b', ' c~~')],
  ['tildes alone', repeated('~')],
  ['emphasis and struck text', repeated('*~~a*~~')],
  [
    'paragraphs, each full of marks',
    (times) => `${'*a '.repeat(1000)}${'b_ '.repeat(1000)}\n\n`.repeat(times / 2000),
  ],
  // Links.
  ['closing brackets', repeated('a]')],
  ['opening brackets', repeated('[a')],
  ['brackets nested', around('[', 'a', ']')],
  ['pictures opened', repeated('![')],
  ['pictures nested', around('![', 'a', '](b)')],
  ['links nested', around('[a ', 'b', '](c)')],
  ['a bracket and a parenthesis', repeated('[ (](')],
  ['a picture, a bracket, parentheses', repeated('![[]()')],
  ['links that do not end', repeated('[a](b')],
  ['links to a place that does not end', repeated('[a](<b')],
  ['titles that do not end', repeated('[a](b "c ')],
  ['parentheses in an address', (times) => `[a](${'('.repeat(times)}${')'.repeat(times)})`],
  ['emphasis across links', repeated('*x [a*b**c*](d) ')],
  ['links opened, emphasis closed', repeated('[ a_')],
  ['emphasis closed, links opened', repeated('*a [b ')],
  ['references without a definition', repeated('[a] ')],
  ['references to one definition', repeated('[a] ', '[a]: /b\n\n')],
  ['definitions, each another', numbered((index) => `[a${index}]: /b\n`)],
  ['definitions, always the same', repeated('[a]: /b\n')],
  ['definitions whose title does not end', repeated("[a]: /b '\n")],
  ['references that grow', (times) => `${'[a]'.repeat(times)}\n\n[a]: ${'b'.repeat(times)}`],
  // Code, autolinks, escapes, references of characters.
  ['backticks, each run longer', (times) => runs(times)],
  ['backticks between letters', repeated('`a``b')],
  ['code that is closed', repeated('`a` ')],
  ['smaller than', repeated('<')],
  ['autolinks that do not end', repeated('<http:a')],
  ['autolinks', repeated('<http://a.example> ')],
  ['backslashes', repeated('\\')],
  ['escaped brackets', repeated('\\[')],
  ['ampersands', repeated('&')],
  ['characters written as references', repeated('&amp;')],
  ['zero bytes', repeated('\0a')],
  // HTML.
  ['comments opened', repeated('</!--')],
  ['comments in a line', repeated('a <!-- ')],
  ['declarations opened', repeated('a <!A ')],
  ['instructions opened', repeated('a <? ')],
  ['data opened', repeated('a <![CDATA[ ')],
  ['tags opened', repeated('<div>\n\n')],
  ['tags in a line, opened', repeated('a <b>')],
  ['tags in a line, closed', repeated('a </b>')],
  ['attributes of one tag', (times) => `<a ${'b '.repeat(times)}>`],
  // Blocks.
  ['quotations nested in one line', repeated('> ', '', 'a')],
  ['quotations nested, and a line that goes on', repeated('>', '', 'a\nb')],
  ['lists nested in one line', repeated('- ', '', 'a')],
  ['lists and quotations nested', repeated('- > ', '', 'a')],
  ['list items', repeated('- a\n')],
  ['list items with empty lines', repeated('- a\n\n')],
  ['empty lines in a list', repeated('\n', '- a\n', 'b')],
  ['lists with a paragraph between them', repeated('- a\n\nb\n\n')],
  ['quotations with a paragraph between them', repeated('> a\n\nb\n\n')],
  ['quotations that go on without a mark', repeated('> a\nb\n\n')],
  ['lists, each deeper by an indentation', (times) => staircase(times)],
  ['headings', repeated('# a\n')],
  ['lines of one paragraph', repeated('a\n')],
  ['paragraphs', repeated('a\n\n')],
  ['fences, opened and closed', repeated('```\na\n```\n')],
  ['lines of fences of another kind', repeated('~~~a\n', '```\n')],
  ['spaces before a word', repeated(' ', 'a', 'b')],
  ['tabs before a word', repeated('\t', 'a\n\n', 'b')],
  ['lines of spaces', repeated(' \n')],
  ['hard line breaks', repeated('a  \n')],
  ['setext underlines', repeated('a\n=\n')],
  // Tables and footnotes.
  ['the cells of one row', (times) => `|${'a|'.repeat(times)}\n|${'-|'.repeat(times)}\n`],
  ['short rows below a wide head', (times) => shortRows(Math.ceil(times / 10))],
  ['rows of a table', repeated('|a|b|\n', '|a|b|\n|-|-|\n')],
  ['heads of tables without rows', repeated('|a|\n|-|\n\n')],
  ['pipes alone', repeated('|\n')],
  ['footnotes, each another', numbered((index) => `a[^${index}]\n\n[^${index}]: b\n\n`)],
  ['calls of one footnote', repeated('a[^n] ', '[^n]: b\n\n')],
  ['calls of no footnote', repeated('a[^n] ')],
  ['definitions of one footnote', repeated('[^n]: b\n\n', 'a[^n]\n\n')],
  ['footnotes nested', numbered((index) => `[^${index}]: a[^${index + 1}]\n\n`, '[^0]\n\n')],
  // What our own rules look at.
  ['spaces between two words', repeated(' ', 'Un mot', 'puis')],
  ['spaces before a quote', repeated('\u00A0', '« Un mot', 'puis – 5 Oui')],
  ['apostrophes', repeated('l’')],
  ['straight quotes', repeated('"')],
  ['words joined by apostrophes', repeated("a'a")],
  ['high marks', repeated('a!a? ')],
  ['dashes', repeated(' – ')],
  ['full stops', repeated('.')],
  ['opening quotes', repeated('« ')],
  ['references of links of the paper', repeated('[a](/b/) ')],
  ['tags of a plugin', repeated('[ad_1]')],
];

/** As many backticks as that, in runs that are longer and longer. */
function runs(times: number): string {
  let text = '';
  for (let length = 1; text.length < times; length++) text += `e${'`'.repeat(length)}`;
  return text;
}

function shortRows(times: number): string {
  return `|${'x|'.repeat(times)}\n|${'-|'.repeat(times)}\n${'|x|\n'.repeat(times)}`;
}

/** A list in a list in a list, as many characters as that. */
function staircase(times: number): string {
  let text = '';
  for (let depth = 0; text.length < times; depth++) text += `${'  '.repeat(depth)}- a\n`;
  return text;
}
