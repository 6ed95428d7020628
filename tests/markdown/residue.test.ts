import { expect, test } from 'vitest';
import { residueIn, residueInText } from '../../src/markdown/residue.ts';

const text = 'Le ministre est arrivé mardi.\n\n';

test.each([
  ['a plain tag', `${text}[ad_1]`, 3, 1],
  ['the second tag', `${text}[ad_2]`, 3, 1],
  ['any number', `${text}[ad_12]`, 3, 1],
  ['the letter N', `${text}[ad_N]`, 3, 1],
  ['capitals', `${text}[AD_1]`, 3, 1],
  ['a tag within a sentence', 'Le ministre [ad_1] est arrivé.', 1, 13],
  ['a tag at the beginning', '[ad_1]\n\nLe ministre', 1, 1],
  ['an escaped tag', `${text}\\[ad\\_1\\]`, 3, 1],
  ['an escaped bracket', `${text}\\[ad_1]`, 3, 1],
  ['an escape that is escaped', `${text}\\\\[ad\\\\_1\\\\]`, 3, 3],
  ['a decimal reference', `${text}&#91;ad_1]`, 3, 1],
  ['a hexadecimal reference', `${text}Oui &#x5b;ad_1&#x5D;`, 3, 5],
  ['a reference with noughts', `${text}&#0091;ad_1]`, 3, 1],
  ['named references', `${text}&lbrack;ad&lowbar;1&rsqb;`, 3, 1],
  ['the other names', `${text}&lsqb;ad_1&rbrack;`, 3, 1],
  ['a letter as a reference', `${text}[&#97;d_1]`, 3, 1],
  ['HTML inside', `${text}[ad_<b>1</b>]`, 3, 1],
  ['HTML around a part', `${text}[<i>ad</i>_1]`, 3, 1],
  ['HTML around a letter', `${text}[a<b>d</b>_1]`, 3, 1],
  ['HTML around it', `${text}<p>Oui [ad_1]</p>`, 3, 8],
  ['a reference within HTML', `${text}<div>\n<p>&#91;ad_1]</p>\n</div>`, 4, 4],
  ['emphasis inside', `${text}[**ad_1**]`, 3, 1],
  ['emphasis of a part', `${text}[a**d**_1]`, 3, 1],
  ['emphasis around it', `${text}**[ad_1]**`, 3, 3],
  ['a comment inside', `${text}[ad<!-- -->_1]`, 3, 1],
  ['a reference to a definition', `${text}[ad_1][ref]\n\n[ref]: https://a.example/`, 3, 1],
  ['a link', `${text}[ad_1](https://a.example/)`, 3, 1],
  ['a definition, which would vanish', `${text}[ad_1]: https://a.example/`, 3, 1],
  ['an image', `${text}![ad_1](a.png)`, 3, 1],
  ['the title of a link', `${text}[oui](https://a.example/ "[ad_1]")`, 3, 1],
  ['a zero-width space inside', `${text}[ad\u200B_1]`, 3, 1],
  ['a soft hyphen inside', `${text}[a\u00ADd_1]`, 3, 1],
  ['full-width brackets', `${text}［ad_1］`, 3, 1],
  ['full-width letters', `${text}［ａｄ＿１］`, 3, 1],
  ['spaces inside', `${text}[ ad_1 ]`, 3, 1],
  ['spaces around the line', `${text}[ad _ 1]`, 3, 1],
  ['a line break inside', `${text}[ad_1\n]`, 3, 1],
  ['two pairs of brackets', `${text}[[ad_1]]`, 3, 2],
  ['a quotation', `${text}> Oui\n> [ad_1]`, 4, 3],
  ['a list', `${text}- oui\n- [ad_1]`, 4, 3],
  ['a heading', `${text}## [ad_1]`, 3, 4],
  ['a table', `${text}| a |\n|---|\n| [ad_1] |`, 5, 3],
  ['a footnote', `${text}Oui[^1]\n\n[^1]: Non [ad_1]`, 5, 11],
  ['Windows line ends', 'Oui.\r\n\r\n[ad_1]', 3, 1],
  ['a tag nested too deep to be parsed', `${'>'.repeat(20_000)}\n\n[ad_1]`, 3, 1],
  ['a closing line', `${text}Source link`, 3, 1],
  ['a closing line with a number', `${text}Source link-32`, 3, 1],
  ['a number after a space', `${text}Source link 32`, 3, 1],
  ['a colon', `${text}Source link:`, 3, 1],
  ['a colon after a space', `${text}Source link :`, 3, 1],
  ['an address after it', `${text}Source link: https://a.example/b`, 3, 1],
  ['small letters', `${text}source link`, 3, 1],
  ['capitals in the closing line', `${text}SOURCE LINK`, 3, 1],
  ['a Markdown link', `${text}[Source link](https://a.example/)`, 3, 1],
  ['a Markdown link with a number', `${text}[Source link](https://a.example/)-32`, 3, 1],
  ['an HTML link', `${text}<a href="https://a.example/">Source link</a>`, 3, 1],
  ['an HTML paragraph', `${text}<p>Source link</p>`, 3, 4],
  ['strong letters', `${text}**Source link**`, 3, 3],
  ['a heading at the end', `${text}### Source link`, 3, 5],
  ['a list item at the end', `${text}- Source link`, 3, 3],
  ['a line of the last paragraph', 'Le ministre.\nSource link', 2, 1],
  ['a hard break in the last paragraph', 'Le ministre.  \nSource link-32', 2, 1],
  ['<br> in the last paragraph', 'Le ministre.<br>Source link', 1, 17],
  ['the last sentence', 'La fin de la guerre. Source link-32', 1, 22],
  ['blank lines after it', `${text}Source link\n\n \n\n`, 3, 1],
  ['a zero-width paragraph after it', `${text}Source link\n\n\u200B\n`, 3, 1],
  ['a rule after it', `${text}Source link\n\n***\n`, 3, 1],
  ['a no-break space inside', `${text}Source\u00A0link`, 3, 1],
  ['a zero-width space in the closing line', `${text}Sou\u200Brce link`, 3, 1],
  ['markup in the closing line', `${text}Source <b>link</b>`, 3, 1],
  ['a reference in the closing line', `${text}&#83;ource link`, 3, 1],
  ['footnotes after it', `Oui[^1].\n\n[^1]: Non.\n\nSource link`, 5, 1],
  ['a closing line joined to a footnote', `Oui[^1].\n\n[^1]: Non.\nSource link`, 4, 1],
])('%s is residue', (_, markdown, line, column) => {
  const found = residueIn(markdown);
  expect(found).toMatchObject([{ line, column }]);
  expect(found[0]?.remedy).toContain('delete it');
});

test('all leftovers of a text are told, in its order', () => {
  const found = residueIn('[ad_1]\n\nOui.\n\nSource link-32\n\n[ad_2]\n');
  expect(found.map(({ line, found }) => [line, found])).toEqual([
    [1, '[ad_1]'],
    [5, 'Source link-32'],
    [7, '[ad_2]'],
  ]);
});

test.each([
  ['inline code', 'La balise `[ad_1]` est un reste.'],
  ['two backticks', 'La balise `` [ad_1] `` est un reste.'],
  ['a code block', 'Voici :\n\n```\n[ad_1]\n```\n'],
  ['an indented block', 'Voici :\n\n    [ad_1]\n'],
  ['an HTML element of code', 'La balise <code>[ad_1]</code> est un reste.'],
  ['an HTML block of code', '<pre>\n[ad_1]\n</pre>'],
  ['a reference in an HTML element of code', 'La balise <code>&#91;ad_1]</code>.'],
  ['a sentence with the words', 'The source link was lost.'],
  ['a sentence that ends with the words', 'Nobody could find the source link'],
  ['a sentence that ends with the words and a full stop', 'We asked for the source link.'],
  ['a link with more words', 'Oui.\n\n[The source link of this page](https://a.example/)'],
  ['the words in code at the end', 'Oui.\n\n`Source link`'],
  ['the words as a heading in the middle', '## Source link\n\nWhat it is.'],
  ['a heading in the middle in a language', 'Oui.\n\nSource link\n\nCe texte continue.'],
  ['another tag', 'Voir [1] et [ads] et [ad] et [ad_hoc] et [bad_1].'],
  ['the tag without brackets', 'La variable ad_1 vaut 2.'],
  ['a footnote with the name', 'Oui[^ad_1].\n\n[^ad_1]: Non.'],
  ['an ad hoc link', '[ad hoc 1](https://a.example/)'],
  ['a comment', 'Oui.\n\n<!-- [ad_1] -->'],
  ['an empty text', ''],
  ['open source links', 'Open source links two worlds.'],
  ['numeric references', 'L&#8217;arbre &#91;sic&#93;.'],
])('%s is no residue', (_, markdown) => {
  expect(residueIn(markdown)).toEqual([]);
});

test.each([
  ['Blinken en visite [ad_1]', 1, 19],
  ['[ad_2] Blinken', 1, 1],
  ['    [ad_1] Blinken', 1, 5],
  ['&#91;ad_1] Blinken', 1, 1],
  ['Une description.\nSource link', 2, 1],
  ['Source link-32', 1, 1],
])('a field with %j is found', (field, line, column) => {
  expect(residueInText(field)).toMatchObject([{ line, column }]);
});

test.each(['Where the source link went', 'What `[ad_1]` means', 'Blinken’s engage', ''])(
  'a field with %j is clean',
  (field) => {
    expect(residueInText(field)).toEqual([]);
  },
);

test.each([
  ['spaces', `Source link${' '.repeat(100_000)}x`],
  ['brackets', '['.repeat(50_000)],
  ['closing marks', `Source link${')'.repeat(50_000)}x`],
  ['half tags', '[ad_ '.repeat(20_000)],
  ['empty lines', `Source link${'\n\u200B\n'.repeat(5_000)}x`],
])('many %s are searched in less than five seconds', (_, markdown) => {
  const start = performance.now();
  residueIn(markdown);
  expect(performance.now() - start).toBeLessThan(5000);
});
