import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedAll } from './importing.ts';

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The texts of others in ../shared are not here: their tests are skipped.');

/** What an input of others must come out with, and without. */
const inputs: [file: string, holds: (string | RegExp)[], lacks?: (string | RegExp)[]][] = [
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
  ['field-import/dateline-in-a-span.md', ['LOWER BROOK/EASTGATE — The council voted']],
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
];

describe.skipIf(!shared)('the bodies of others', () => {
  test.each(inputs)('%s comes out as its README says', (file, holds, lacks = []) => {
    const path = `${shared}/${file}`;
    const bodies = importedAll(readFileSync(path), path).map(({ body }) => body);
    const all = bodies.join('\n\n');
    for (const part of holds) expect(all).toMatch(part instanceof RegExp ? part : literal(part));
    for (const part of lacks) expect(all).not.toMatch(part instanceof RegExp ? part : literal(part));
  });
});

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u');
}
