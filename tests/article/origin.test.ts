import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { asText, originLine, originOnCard, shortOrigin } from '../../src/article/origin.ts';
import type { Source, Translation } from '../../src/article/source-schema.ts';
import { languageOf } from '../../src/language/language.ts';

const site = { title: 'La Gazette', timezone: 'Europe/Paris' };
const url = 'https://post.example/a';

type Original = Pick<Article, 'source' | 'lang' | 'published' | 'translation'>;

/** An article of this language, made from a source of the Post's. */
function made(lang: string, relation: Source['relation'], more: Partial<Source> = {}): Original {
  return { lang, published: '2023-03-01', source: { publisher: 'The Post', url, relation, ...more } };
}

const own = (lang: string): Original => ({ lang, published: '2023-03-01', source: 'original' });

function inFull(article: Original, place?: 'beside its day'): string {
  return asText(originLine(article, { language: languageOf(article.lang, 'fr'), site }, place));
}

function onCard(article: Original): string {
  return asText(
    originOnCard(shortOrigin(article), article.lang, { language: languageOf(article.lang, 'fr'), site }),
  );
}

const everything = { lang: 'en', authors: ['Jo Lund'], published: '2023-02-27T23:30:00Z' };
const lost = { url: null, note: 'Adresse perdue.' };

test.each<[claim: string, Original, line: string, card: string]>([
  [
    'a translation names its language, author, paper and day',
    made('fr', 'translation', everything),
    'Traduit de l’anglais, d’après Jo Lund, The Post du 28 février 2023',
    'Traduit de l’anglais, d’après The Post',
  ],
  [
    'what is not known is not said',
    made('fr', 'translation'),
    'Traduit, d’après The Post',
    'Traduit, d’après The Post',
  ],
  [
    'a text taken over says so',
    made('fr', 'republication', { published: '2023-03-01' }),
    'Repris en entier, d’après The Post du 1er mars 2023',
    'D’après The Post',
  ],
  [
    'a summary of a text in another language names that language',
    made('fr', 'summary', { lang: 'ru' }),
    'Résumé du russe, d’après The Post',
    'Résumé du russe, d’après The Post',
  ],
  [
    'one of a text in its own does not',
    made('fr', 'summary', { lang: 'fr-CA' }),
    'Résumé, d’après The Post',
    'Résumé, d’après The Post',
  ],
  [
    'an excerpt is an excerpt',
    made('fr', 'excerpt', { lang: 'fr' }),
    'Extrait, d’après The Post',
    'Extrait, d’après The Post',
  ],
  [
    'an excerpt from another language is translated',
    made('fr', 'excerpt', { lang: 'de' }),
    'Extrait traduit de l’allemand, d’après The Post',
    'Extrait traduit de l’allemand, d’après The Post',
  ],
  [
    'a lost link is said to be lost',
    made('fr', 'translation', { lang: 'es', ...lost }),
    'Traduit de l’espagnol, d’après The Post, lien d’origine perdu',
    'Traduit de l’espagnol, d’après The Post, lien d’origine perdu',
  ],
  [
    'so is one of which a copy is kept',
    made('fr', 'republication', { ...lost, archive: 'https://archive.example/a' }),
    'Repris en entier, d’après The Post, lien d’origine perdu, copie archivée',
    'D’après The Post, lien d’origine perdu',
  ],
  [
    'a third author and those after him are others',
    made('fr', 'republication', { authors: ['Ana', 'Bo', 'Cy', 'Di'] }),
    'Repris en entier, d’après Ana, Bo et d’autres, The Post',
    'D’après The Post',
  ],
  [
    'own reporting is the paper’s',
    own('fr'),
    'Un article de La Gazette, paru ici en premier',
    'Un article de La Gazette',
  ],
  [
    'in English, a translation',
    made('en', 'translation', { ...everything, lang: 'fr' }),
    'Translated from French, original by Jo Lund, The Post, 28 February 2023',
    'Translated from French, original by The Post',
  ],
  [
    'in English, a text taken over whose link is lost',
    made('en', 'republication', lost),
    'Republished in full from The Post, link to the original lost',
    'From The Post, link to the original lost',
  ],
  [
    'in English, an excerpt from another language',
    made('en', 'excerpt', { lang: 'de' }),
    'Excerpt, translated from German, from The Post',
    'Excerpt, translated from German, from The Post',
  ],
  [
    'in English, a summary',
    made('en', 'summary', { lang: 'ar' }),
    'Summary of a text in Arabic from The Post',
    'Summary of a text in Arabic from The Post',
  ],
  [
    'in English, own reporting',
    own('en'),
    'Reported by La Gazette, published here first',
    'Reported by La Gazette',
  ],
  [
    'where the interface has no words for a language, it speaks the paper’s',
    made('ar', 'republication'),
    'Repris en entier, d’après The Post',
    'D’après The Post',
  ],
])('%s', (_, article, line, card) => {
  expect([inFull(article), onCard(article)]).toEqual([line, card]);
});

test.each([
  ['en-GB', 'de l’anglais'],
  ['pt-BR', 'du portugais'],
  ['zh-Hant-TW', 'du chinois'],
  ['fr-CA', 'du français canadien'],
  ['fr', ''],
  ['FR', ''],
  ['und', ''],
  ['qaa', ''],
  ['hu', 'du hongrois'],
  ['hi', 'du hindi'],
  ['he', 'de l’hébreu'],
  ['yi', 'du yiddish'],
  ['yo', 'du yoruba'],
  ['uk', 'de l’ukrainien'],
  ['is', 'de l’islandais'],
  ['ee', 'de l’éwé'],
  ['ase', 'de la langue des signes américaine'],
])('a translation from %s is "traduit %s": a region is named where it alone differs', (lang, words) => {
  expect(inFull(made('fr', 'translation', { lang }))).toBe(
    `Traduit${words && ` ${words}`}, d’après The Post`,
  );
});

test('the name of the paper leads to the original, to its copy where it is lost, or nowhere; it is no part of the words', () => {
  const named = (more: Partial<Source>) =>
    originLine(made('fr', 'republication', { lang: 'en', ...more }), {
      language: languageOf('fr', 'fr'),
      site,
    })[1];
  expect(named({})).toEqual({ name: 'The Post', url, hreflang: 'en' });
  expect(named({ ...lost, archive: 'https://archive.example/a' })).toEqual({
    name: 'The Post',
    url: 'https://archive.example/a',
    hreflang: 'en',
  });
  expect(named(lost)).toEqual({ name: 'The Post' });
  expect(originLine(own('fr'), { language: languageOf('fr', 'fr'), site })[1]).toEqual({
    name: 'La Gazette',
  });
});

test('beside the article’s own day, the same day is not said twice, and another is', () => {
  expect(inFull(made('fr', 'summary', { published: '2023-03-01' }), 'beside its day')).not.toContain('2023');
  expect(
    inFull(made('fr', 'summary', { published: '2023-02-28T23:30:00Z' }), 'beside its day'),
  ).not.toContain('2023');
  expect(inFull(made('fr', 'summary', { published: '2023-02-28' }), 'beside its day')).toContain(
    '28 février 2023',
  );
});

const bothKnown = ['Ana Roy', 'Bo Lind'];

test.each<[Translation, french: string, english: string]>([
  [{}, '', ''],
  [{ by: [] }, '', ''],
  [{ by: bothKnown }, ' par Ana Roy et Bo Lind', ' by Ana Roy and Bo Lind'],
  [{ by: ['Ana Roy'], how: 'person' }, ' par Ana Roy', ' by Ana Roy'],
  [{ how: 'person' }, ' par une personne', ' by a person'],
  [
    { by: 'unknown', how: 'person' },
    ' par une personne dont on ne sait pas le nom',
    ' by a person whose name is not known',
  ],
  [{ how: 'machine' }, ' par une machine', ' by a machine'],
  [{ by: ['Babel 2'], how: 'machine' }, ' par une machine (Babel 2)', ' by a machine (Babel 2)'],
  [
    { by: 'unknown', how: 'machine' },
    ' par une machine, on ne sait laquelle',
    ' by a machine (which is not known)',
  ],
  [
    { by: ['Ana Roy'], how: 'machine-then-person' },
    ' par une machine, relecture par Ana Roy, qui en répond',
    ' by a machine (checked by Ana Roy, who answers for it)',
  ],
  [
    { how: 'machine-then-person' },
    ' par une machine, relecture par une personne qui en répond',
    ' by a machine (checked by a person who answers for it)',
  ],
  [
    { by: 'unknown', how: 'machine-then-person' },
    ' par une machine, relecture par une personne dont on ne sait pas le nom',
    ' by a machine (checked by a person whose name is not known)',
  ],
  [{ by: 'unknown' }, ', on ne sait par qui', ' (by whom is not known)'],
  [{ how: 'unknown' }, ', on ne sait comment', ' (how is not known)'],
  [{ by: 'unknown', how: 'unknown' }, ', on ne sait par qui ni comment', ' (by whom and how is not known)'],
  [{ by: ['Ana Roy'], how: 'unknown' }, ' par Ana Roy, on ne sait comment', ' by Ana Roy (how is not known)'],
])('of a translation or a summary made %j, the line says so', (translation, french, english) => {
  const line = (lang: string, relation: Source['relation']) =>
    inFull({ ...made(lang, relation, { lang: lang === 'fr' ? 'en' : 'fr' }), translation });
  expect(line('fr', 'translation')).toBe(`Traduit de l’anglais${french}, d’après The Post`);
  expect(line('fr', 'summary')).toBe(`Résumé de l’anglais${french}, d’après The Post`);
  expect(line('en', 'translation')).toBe(`Translated from French${english}, original by The Post`);
  expect(line('en', 'summary')).toBe(`Summary${english} of a text in French from The Post`);
  expect(line('en', 'excerpt')).toBe(`Excerpt, translated from French${english}, from The Post`);
});

test('a card says of a maker only that it was a machine', () => {
  const card = (translation: Translation) =>
    onCard({ ...made('fr', 'translation', { lang: 'en' }), translation });
  expect(card({ by: ['Babel 2'], how: 'machine' })).toBe(
    'Traduit de l’anglais par une machine, d’après The Post',
  );
  for (const how of ['person', 'machine-then-person', 'unknown'] as const)
    expect(card({ by: ['Ana Roy'], how })).toBe('Traduit de l’anglais, d’après The Post');
});
