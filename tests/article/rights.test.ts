import { expect, test } from 'vitest';
import { asText } from '../../src/article/origin.ts';
import { rightsLine } from '../../src/article/rights-line.ts';
import { isOver, treatmentOf } from '../../src/article/rights.ts';
import type { Rights } from '../../src/article/rights-schema.ts';
import { languageOf } from '../../src/language/language.ts';
import { reporting, translation } from '../outputs/publication.ts';

const byLicence: Rights = { basis: 'licence', licence: 'CC BY 4.0', holder: 'The Post' };
const reserved = { reserved: true, policy: 'https://gazette.example/conditions' };

test.each<[claim: string, Rights | undefined, site: Rights, Rights]>([
  ['says what the site says', undefined, byLicence, byLicence],
  ['says its own before what the site says', { holder: 'AFP' }, byLicence, { ...byLicence, holder: 'AFP' }],
  ['says nothing that nobody says', undefined, {}, {}],
])('a copy %s', (_, rights, site, stated) => {
  expect(treatmentOf({ ...translation, ...(rights && { rights }) }, { rights: site })).toEqual({
    ...stated,
    isIndexed: false,
    mining: undefined,
  });
});

test('what a site says of copies is not said of its own reporting; what it reserves, it reserves of all', () => {
  const site = { rights: { ...byLicence, expires: '2024-01-01', indexing: false, mining: reserved } };
  expect(treatmentOf(reporting, site)).toEqual({ isIndexed: true, mining: reserved });
  const free = { ...reporting, rights: { mining: { reserved: false } } };
  expect(treatmentOf(free, site).mining).toEqual({ reserved: false });
});

test.each([
  ['is not over the day before', '2024-06-30T21:59:59Z', false],
  ['is over as its day begins where the paper is', '2024-06-30T22:00:00Z', true],
  ['is over afterwards', '2025-01-01T00:00:00Z', true],
])('a right that expires on a day %s', (_, now, over) => {
  expect(isOver({ expires: '2024-07-01' }, new Date(now), 'Europe/Paris')).toBe(over);
});

test.each<[lang: string, Rights, said: string]>([
  ['fr', { basis: 'permission', holder: 'Le Monde' }, 'avec autorisation, droits détenus par Le Monde'],
  ['en', { basis: 'permission', holder: 'Le Monde' }, 'by permission, rights held by Le Monde'],
  ['ar', { basis: 'unknown' }, 'on ignore à quel titre'],
  ['fr', byLicence, 'sous la licence CC BY 4.0, droits détenus par The Post'],
  ['en', { basis: 'licence' }, 'under a licence'],
  ['en', { basis: 'public-domain', licence: 'CC0' }, 'public domain, under the licence CC0'],
  ['en', { basis: 'quotation' }, 'quotation'],
  ['fr', { basis: 'own', expires: '2027-02-28' }, 'texte de ce journal, sera retiré le 28 février 2027'],
  ['fr', { mining: reserved }, 'fouille de textes et de données réservée (conditions)'],
  ['en', { mining: { reserved: false } }, ''],
  ['en', { indexing: true }, ''],
])('in %s, the card says %j in words', (lang, rights, said) => {
  const line = rightsLine(treatmentOf({ ...translation, rights }, { rights: {} }), languageOf(lang, 'fr'));
  expect(asText(line)).toBe(said);
});

test('an address of a licence is a link, a name is not', () => {
  const line = (licence: string) =>
    rightsLine(treatmentOf({ ...translation, rights: { licence } }, { rights: {} }), languageOf('en', 'en'));
  const url = 'https://creativecommons.org/licenses/by-nc/4.0/deed.fr';
  expect(line(url)[1]).toEqual({ name: 'CC BY-NC 4.0', url });
  const own = 'https://gazette.example/licence';
  expect(line(own)[1]).toEqual({ name: own, url: own });
  expect(line('CC BY')).toEqual(['under the licence ', 'CC BY']);
  expect(line('javascript:alert(1)')).toEqual(['under the licence ', 'javascript:alert(1)']);
});
