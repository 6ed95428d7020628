import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesetEnglish } from '../../src/language/english-typography.ts';
import { typeset } from '../../src/language/typography.ts';

test.each([
  ['"Yes"', '“Yes”'],
  ['He said "yes".', 'He said “yes”.'],
  ['He said, "yes."', 'He said, “yes.”'],
  ['"Yes," he said, "no."', '“Yes,” he said, “no.”'],
  ['("yes")', '(“yes”)'],
  ['"in 2010"', '“in 2010”'],
  ['"\uFFFC" is', '“\uFFFC” is'],
  ['a 6" nail', 'a 6" nail'],
  ['5\'10"', '5\'10"'],
  ['a " b', 'a " b'],
  ["don't", 'don’t'],
  ["the minister's", 'the minister’s'],
  ["the ministers' plan", 'the ministers’ plan'],
  ["the 1990's", 'the 1990’s'],
  ["the '90s", 'the ’90s'],
  ["'tis", '’tis'],
  ["'Yes'", '‘Yes’'],
  ["'Yes,' he said", '‘Yes,’ he said'],
  ['"He said \'yes\'"', '“He said ‘yes’”'],
  ['one -- two', 'one — two'],
  ['one--two', 'one—two'],
  ['the flag --help', 'the flag --help'],
  ['one --- two', 'one --- two'],
  ['one - two', 'one - two'],
  ['so...', 'so…'],
  ['so....', 'so....'],
  ['https://a.example/b--c', 'https://a.example/b--c'],
  ['a="b"', 'a="b"'],
  ['../..', '../..'],
  ['Yes! No? 5 km: a', 'Yes! No? 5 km: a'],
  ['', ''],
])('%j becomes %j', (before, after) => {
  expect(typesetEnglish(before)).toBe(after);
});

const piece = fc.constantFrom(
  ...[
    'word',
    'Word',
    's',
    'n',
    'tis',
    '90s',
    '6',
    '"',
    '"',
    "'",
    "'",
    '“',
    '”',
    '‘',
    '’',
    '--',
    '-',
    '—',
    '...',
    '…',
  ],
  ...['.', ',', '!', '(', ')', ' ', ' ', '\n', '\uFFFC', '/', '@', '='],
);

test('setting a set text changes nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const once = typesetEnglish(pieces.join(''));
      expect(typesetEnglish(once)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['fr', '"l\'eau" ?', '"l’eau"\u202F?'],
  ['fr-CA', 'quoi ?', 'quoi\u202F?'],
  ['FR', 'quoi ?', 'quoi\u202F?'],
  ['en', "don't ?", 'don’t ?'],
  ['en-GB', "don't ?", 'don’t ?'],
  ['ar', 'ماذا ؟ "نعم" ?', 'ماذا ؟ "نعم" ?'],
  ['de', '"Ja" ?', '"Ja" ?'],
  ['frr', 'wat ?', 'wat ?'],
  ['constructor', 'a ?', 'a ?'],
])('the language %s has its own rules', (lang, before, after) => {
  expect(typeset(before, lang)).toBe(after);
});
