import { expect, test } from 'vitest';
import type { Source } from '../../src/article/source-schema.ts';
import { sourceState } from '../../src/article/source.ts';

const url = 'https://example.org/a';
const archive = 'https://archive.example.org/a';

function source(more: Partial<Source>): Source {
  return { publisher: 'Le Journal', relation: 'republication', url: null, note: 'Adresse perdue.', ...more };
}

test.each<[string, Source | 'original', object]>([
  ['the site’s own reporting has no source', 'original', { kind: 'original' }],
  ['an original with an address is linked', source({ url }), { kind: 'linked', url }],
  ['the address comes before the archived copy', source({ url, archive }), { kind: 'linked', url }],
  [
    'without an address, the archived copy is linked',
    source({ archive }),
    { kind: 'archived', url: archive },
  ],
  ['without both, it is lost', source({}), { kind: 'lost' }],
])('%s', (_claim, stated, state) => {
  expect(sourceState(stated)).toMatchObject(state);
});
