import { expect, test } from 'vitest';
import { imported, prose } from './importing.ts';

const french = [
  'La commune a décidé jeudi de garder le bac pendant l’hiver, malgré le prix du carburant et les réparations.',
  'Le conseil a entendu l’équipage, deux aubergistes et une institutrice qui traverse le lac tous les matins.',
  'Après quatre heures, il a voté le maintien du bateau jusqu’en mars et demandé au canton un tiers des frais.',
];

/** What an import reads from blocks between the title and the text, and what is left of the body. */
function under(title: string, blocks: string, paragraphs: string[]) {
  const text = [title, blocks, ...paragraphs].join('\n\n');
  const { metadata, body, removed, cleaned } = imported(text, 'a.txt');
  return {
    authors: metadata.authors?.value ?? null,
    published: metadata.published?.value ?? null,
    updated: metadata.updated?.value ?? null,
    above: body.slice(0, body.indexOf(paragraphs[0]!)).trim(),
    isWhole: cleaned.length + removed.reduce((sum, { start, end }) => sum + end - start, 0) === text.length,
  };
}

test.each([
  ['Par Jeanne Martin', ['Jeanne Martin'], null, null],
  ['Par Jeanne Martin\nPublié le 12 mars 2023 à 10h15', ['Jeanne Martin'], '2023-03-12', null],
  [
    'Par Jean d’Ormesson et Anne de La Tour | 12/03/2023',
    ['Jean d’Ormesson', 'Anne de La Tour'],
    '2023-03-12',
    null,
  ],
  ['Par AFP\n\nPublié le 12 mars 2023\nMis à jour le 13 mars 2023', ['AFP'], '2023-03-12', '2023-03-13'],
  ['Mardi 14 mars 2023', null, '2023-03-14', null],
])('of a French text: %s', (blocks, authors, published, updated) => {
  expect(under('Le bac reste ouvert', blocks, french)).toEqual({
    ...{ authors, published, updated },
    ...{ above: '', isWhole: true },
  });
});

test.each([
  ['By Jane Doe, Health Correspondent\nMarch 12, 2023', ['Jane Doe'], '2023-03-12', null],
  [
    'By Jane Doe and John O’Hara – Published: 12 March 2023, 10:15 AM',
    ['Jane Doe', 'John O’Hara'],
    '2023-03-12',
    null,
  ],
])('of an English text: %s', (blocks, authors, published, updated) => {
  expect(under('The ferry stays', blocks, prose)).toEqual({
    ...{ authors, published, updated },
    ...{ above: '', isWhole: true },
  });
});

test('a standfirst above the signature stays', () => {
  const standfirst = 'Le bateau traversera le lac jusqu’au printemps.';
  expect(under('Le bac reste ouvert', `${standfirst}\n\nPar Jeanne Martin`, french)).toMatchObject({
    authors: ['Jeanne Martin'],
    above: standfirst,
  });
});

test.each([
  'Par ici la sortie',
  'PAR TEMPS DE PLUIE',
  'Par TGV',
  'Par Saint-Gingolph et Évian',
  'Par Saint-Gingolph et Évian, le bac met une heure',
  'Par Jeanne Martin, qui vit à Thonon',
  'Par Jeanne Martin, Villeneuve Loubet',
  'Le 12 mars 2023, le bac est tombé en panne',
  'Une panne le 12 mars 2023',
  'Paris, le 12 mars 2023',
  '12 mars 2023 – 18 mars 2023',
  'De 10 h à 12 h, le 12 mars 2023',
  'Tome 2, 12/03/2023',
  'Version 2023-03-12',
  '1612345678',
])('what may be anything else stays in the text: %s', (line) => {
  expect(under('Le bac reste ouvert', line, french)).toMatchObject({
    ...{ authors: null, published: null },
    above: line,
  });
});

test.each([
  ['a chronology', ['12 mars 2023', french[0]!, '14 mars 2023', french[1]!, '20 mars 2023', french[2]!]],
  ['a date below the first paragraph', [french[0]!, '14 mars 2023', ...french.slice(1)]],
  ['a byline below the second', [french[0]!, french[1]!, 'Par Jeanne Martin', french[2]!]],
])('%s is part of the text', (_, blocks) => {
  expect(imported(['Le bac reste ouvert', ...blocks].join('\n\n'), 'a.txt').body).toBe(blocks.join('\n\n'));
});

test('a date of which day and month could be confused stays where it is', () => {
  expect(under('The ferry stays', 'Published 03/04/2023', prose)).toMatchObject({
    published: null,
    above: 'Published 03/04/2023',
  });
});
