import { describe, test } from 'vitest';
import { expectBodies, shared, type Row } from './shared-inputs.ts';

const inputs: Row[] = [
  ['field/05-raised/figures.html', ['10⁴ m²', '2¹⁰', '10⁻²', 'cm³', 'CO₂', '1er mars']],
  [
    'field/05-raised/notes.html',
    ['in 1998[^1] and found 412[^2] hives', '[^1]: Ministry report, page 4.'],
    ['19981', '4122'],
  ],
  [
    'field-import/footnotes.html',
    ['breadth[^1].', 'metres[^2].', '[^1]: Minutes of the council', '[^2]: Accounts'],
    ['↩'],
  ],
  ['field/06-ruby/easy-news.html', ['<ruby>図書館<rt>としょかん</rt></ruby>は']],
  [
    'field-import/formulas.html',
    ['The time is t = V/Q, where V is the volume of the chamber and Q what the sluices let through.'],
  ],
  ['field-import/code-languages.html', ['```python\n', /```(?:js|javascript)\n/, '```rust\n']],
  [
    'field-import/break-inside-bold.html',
    ['**What it costs**\\\nThe works', '**Who asked for it**\\\n*The keepers did.*'],
  ],
  [
    'field/21-commands/hugo.md',
    ['https://www.youtube.com/watch?v=F0uR000fILm', 'Voir aussi l’horaire.', 'Le four est chaud le samedi.'],
    ['{{', '}}'],
  ],
  ['field/21-commands/jekyll.md', ['La carte est à jour.'], ['{{', '{%', '{:']],
  [
    'field/20-clipper/clip.md',
    ['**It was the cold**, says the chairwoman.', '> **The ministry**'],
    ['[[', '==', '%%', '![', '^block', '[!'],
  ],
  [
    'field-import/export-with-embeds.xml',
    ['https://www.youtube.com/watch?v=abcdefghijk', 'https://vimeo.com/12345678', 'The gates close'],
    ['[embed'],
  ],
  ['field-import/page-inside-the-page.html', ['The council of Lower Brook', 'The board meets again']],
  ['field-import/notice-before-the-doctype.html', ['The council of Lower Brook', 'The board meets again']],
  ['field-import/dateline-in-a-span.md', ['LOWER BROOK/EASTGATE — The council voted']],
  [
    'field/26-cjk-lines/wrapped.txt',
    ['四票通过了所缺的经费', '端着热茶向他们道谢'],
    [/\p{sc=Han} \p{sc=Han}/u],
  ],
  [
    'field/22-lines/classic-editor.xml',
    [
      'le four revient,\\\nla neige tombe et le pain tient,\\\net la boulangère, qui ne dit rien,\\\ncompte',
      '**Où le trouver**\\\nPlace du Four\\\n12, rue Haute\\\n1400 Valbrune',
    ],
  ],
  [
    'field/22-lines/list.txt',
    [
      'Les nouveautés :\n\n- un dimanche sur deux jusqu’à vingt heures ;\n- une salle pour les enfants ;\n- du thé',
      'Pour s’inscrire\n\n1. Apporter une photo.\n2. Signer le registre.\n3. Choisir un livre.',
    ],
  ],
  ['field/22-lines/feed.json', ['- two magnolias\n- a net \\<for the birds>\n- ten metres of hedge']],
  [
    'field/15-tag-text/atom.xml',
    ['Write \\<b> where a word is bold, if a < b.\n\nA retired surveyor', 'nowhere.\n\nThe last cinema'],
    ['**'],
  ],
  [
    'field/04-rule-first/note.md',
    ['Note de la rédaction : ce récit a paru en deux fois, et nous le donnons en entier.'],
  ],
];

describe.skipIf(!shared)('the bodies of others', () => {
  test.each(inputs)('%s comes out as its README says', (...row) => expectBodies(row));
});
