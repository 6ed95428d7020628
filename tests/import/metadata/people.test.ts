import { expect, test } from 'vitest';
import { people } from '../../../src/import/metadata/people.ts';

test.each([
  ['By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
  [
    'Par Claire Aubert, Paul Kervella et Jeanne Tissier',
    ['Claire Aubert', 'Paul Kervella', 'Jeanne Tissier'],
  ],
  ['Von Anna Brettschneider und Jens Okonjo', ['Anna Brettschneider', 'Jens Okonjo']],
  ['Por Lucía Ferrer y Andrés Montiel', ['Lucía Ferrer', 'Andrés Montiel']],
  ['بقلم: سامي الحداد', ['سامي الحداد']],
  ['Автор: Анна Ветрова', ['Анна Ветрова']],
  ['Jane Doe, BBC News correspondent', ['Jane Doe']],
  ['By Jane Doe, Political Editor', ['Jane Doe']],
  ['Jane Doe | The Ledger', ['Jane Doe']],
  ['Jane Doe Published 3 May 2017', ['Jane Doe']],
  ['Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
  ['Jane Doe (@jdoe)', ['Jane Doe']],
])('%s names people, without what they are', (byline, named) => {
  expect(people([byline])).toEqual(named);
});

test.each([
  'by admin',
  '@janedoe',
  'https://www.facebook.com/x',
  'facebook.com/jane',
  'Staff Writer',
  'De notre envoyé spécial',
])('%s names nobody', (byline) => {
  expect(people([byline])).toEqual([]);
});
