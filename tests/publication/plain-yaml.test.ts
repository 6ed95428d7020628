import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../src/publication/plain-yaml.ts';

const scalar = fc.constantFrom(
  ...[
    'mot',
    'deux mots',
    'L’un & l’autre',
    'Quoi ?',
    '37 % de !',
    '"cité"',
    "'l''eau'",
    '"a\\n\\u00e9\\x41"',
    '"a\\/b"',
  ],
  ...[
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '# rien',
    '"ouvert',
    "'ouvert",
    '[a, "b", c]',
    '[a',
    '{ a: b, c: d }',
    '{a',
    '[]',
    '{}',
  ],
  ...[
    '2023-02-28',
    '2023-02-28T09:00:00+01:00',
    '2023-2-8',
    '12',
    '1_000',
    '0o17',
    '0x1F',
    '1e3',
    '.5',
    '.inf',
    '-.INF',
    '.nan',
    '+1',
  ],
  ...[
    'true',
    'True',
    'TRUE',
    'yes',
    'no',
    'on',
    'null',
    'Null',
    '~',
    '',
    '-',
    '- a',
    '? a',
    '!',
    '!!str a',
    '&a b',
    '*a',
    '%a',
    '@a',
    '`a`',
  ],
  ...[
    '|\n  un\n  deux\n',
    '>-\n  un\n  deux\n\n  trois',
    '|2+\n    un\n',
    'un\n  deux',
    'un\ndeux',
    '\n  - a\n  - b',
    '\n- a\n- b',
    '\n  x: y',
  ],
  ...[
    '"un\n  deux"',
    "'un\n\n  deux'",
    'https://a.example/?b=c&d',
    'a, b',
    'a]',
    'a}',
    '«\u00A0oui\u00A0»',
    '\tmot',
    'mot\t',
    '<<',
    '---',
    '...',
  ],
);
const key = fc.constantFrom(
  'a',
  'b',
  'c',
  'title',
  '"d"',
  "'e'",
  'f g',
  '1',
  'true',
  '<<',
  '__proto__',
  '- a',
  ' a',
  '  b',
  '#a',
  '?',
  '',
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, scalar).map(([name, value]) => `${name}: ${value}`) },
  { weight: 1, arbitrary: fc.tuple(key, scalar).map(([name, value]) => `${name}:${value}`) },
  { weight: 1, arbitrary: scalar },
  { weight: 1, arbitrary: scalar.map((value) => `  - ${value}`) },
  { weight: 1, arbitrary: scalar.map((value) => `  x: ${value} # rien`) },
);

test('what is read quickly is what the parser that locates reads', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const source = lines.join('\n');
      const quick = plainYaml(source);
      if (quick === undefined) return;
      read++;
      const document = parseDocument(source, { schema: 'core' });
      expect([source, document.errors.map(({ code }) => code)]).toEqual([source, []]);
      expect([source, document.toJS()]).toEqual([source, quick]);
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});

test('the front matter of an article is read quickly', () => {
  const source =
    'title: « Oui ! » à 37 %\nlang: fr\npublished: 2023-02-28\ntopics:\n  - Un & deux\nsource: { url: null }\ndraft: true';
  expect(plainYaml(source)).toEqual({
    title: '« Oui ! » à 37 %',
    lang: 'fr',
    published: '2023-02-28',
    topics: ['Un & deux'],
    source: { url: null },
    draft: true,
  });
});
