import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../src/import/metadata/language.ts';
import { recognisedLanguage } from '../../../src/import/metadata/recognised-language.ts';
import { imported, importedAll } from '../importing.ts';

const french =
  'Le conseil du canton s’est réuni jeudi pour décider si le vieux bac devait traverser le lac pendant tout l’hiver. Ses membres ont entendu l’équipage, deux aubergistes et une institutrice, qui passe l’eau chaque matin. Après quatre heures, ils ont voté pour que le bateau reste jusqu’en mars.';
const english =
  'The council of the lake district met on Thursday to decide whether the old ferry should run through the winter. Its members heard the crew, the owners of two inns and a schoolteacher, who crosses the water every morning. After four hours they voted to keep the boat until March.';
const galician =
  'O concello da vila decidiu o xoves que a vella barca siga a cruzar o lago durante todo o inverno. Os seus membros escoitaron a tripulación, os donos de dúas pousadas e unha mestra, que pasa a auga cada mañá. Despois de catro horas votaron por manter o barco ata marzo.';
const arabic =
  'قرر مجلس المنطقة يوم الخميس أن تستمر العبارة القديمة في عبور البحيرة طوال الشتاء. واستمع أعضاؤه إلى الطاقم وأصحاب نزلين ومعلمة تعبر الماء كل صباح. وبعد أربع ساعات صوتوا لصالح إبقاء القارب حتى شهر مارس، وطلبوا من المقاطعة ثلث التكلفة.';
const pashto =
  'د ښار شورا د پنجشنبې په ورځ پرېکړه وکړه چې زوړ کښتۍ به ټول ژمی د جهيل پر سر تګ راتګ کوي. غړو يې د کارکوونکو خبرې واورېدې او وروسته يې رايه ورکړه چې کښتۍ دې تر مارچ پورې پاتې شي او لګښت دې ولايت ورکړي.';
const romanHindi =
  'Parishad ne guruvar ko yah tay kiya ki purani naav sardiyon bhar jheel par chalti rahegi. Sadasyon ne naavikon, do sarayon ke maalikon aur ek adhyapika ki baat suni, jo har subah paani paar karti hai. Chaar ghante baad unhonne vote diya ki naav march tak rahe.';

function page(lang: string, text: string, head = ''): string {
  return `<html lang="${lang}"><head><title>A</title>${head}</head><body><article><h1>A headline here</h1><p>${text}</p></article></body></html>`;
}

test.each([
  ['French called English', page('en', french), 'fr'],
  ['French called American', page('en-US', french), 'fr'],
  ['English called Kannada', page('kn', english), 'en'],
  ['Arabic called English', page('en', arabic), 'ar'],
])('%s is what it is, and the account says both', (_, html, lang) => {
  const { metadata, messages } = imported(html);
  expect(metadata.lang).toEqual({ value: lang, from: 'recognised in the text' });
  const told = messages.find(({ rule }) => rule === 'language')?.text ?? '';
  expect(told).toContain('<html lang>');
  expect(told).toContain(lang);
});

test('of two declarations, the one that the text bears out stands', () => {
  const { metadata } = imported(page('en', french, '<meta property="og:locale" content="fr_CA">'));
  expect(metadata.lang).toEqual({ value: 'fr-CA', from: 'og:locale' });
});

test('a language that the detector does not know is not followed in another alphabet', () => {
  expect(imported(page('en', pashto)).metadata.lang?.value).not.toBe('en');
});

test.each([
  ['English', 'en-GB', english],
  ['French', 'fr-CA', french],
  ['a close relative of what is recognised', 'gl', galician],
  ['a language in another alphabet than its own', 'hi', romanHindi],
  ['half of each', 'en', `${english}</p><p>${french}`],
  ['half of each, the other half first', 'fr', `${english}</p><p>${french}`],
])('the declaration stands for %s', (_, lang, text) => {
  const { metadata, messages } = imported(page(lang, text));
  expect(metadata.lang).toEqual({ value: lang, from: '<html lang>' });
  expect(messages.filter(({ rule }) => rule === 'language')).toEqual([]);
});

test('a text too short to tell does not contradict what is declared', () => {
  const declared = [{ value: 'en', from: 'the feed’s language' }];
  expect(languageOf(declared, 'Le bac reste ouvert jusqu’en mars.').lang.value).toBe('en');
});

test('what the command line gives stands, whatever the text is', () => {
  const { metadata } = imported(page('en', french), 'a.html', { lang: 'oc' });
  expect(metadata.lang).toEqual({ value: 'oc', from: 'the command line' });
});

const names =
  'Shares of QZK Corp, QZK Marine and QZK Kangxun were halted on Monday. QZK said that it was talking with its suppliers. The ministry said that QZK could sell what it had made until then, and that QZK would be heard.';

test.each([
  ['full of a foreign name', names],
  ['in capitals', english.toUpperCase()],
  [
    'with a foreign sentence in it',
    `${english} “${french.slice(0, 120)}”, said one of them. ${english} ${english}`,
  ],
])('English %s is English', (_, text) => {
  expect(recognisedLanguage(text)?.lang).toBe('en');
});

test('a text without a word is in no language', () => {
  expect(recognisedLanguage('12 345 — 67')).toBeNull();
  expect(recognisedLanguage('')).toBeNull();
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The field inputs in ../shared are not here: their tests are skipped.');

test.skipIf(!shared).each([
  ['field/14-language/french-as-english.xml', 'fr'],
  ['field/14-language/arabic-as-english.html', 'ar'],
  ['field/14-language/english-as-kannada.xml', 'en'],
  ['field-import/english-full-of-a-foreign-name.md', 'en'],
])('%s is %s', (name, lang) => {
  const path = `${shared}/${name}`;
  expect(importedAll(readFileSync(path), path).map(({ metadata }) => metadata.lang?.value)).toEqual([lang]);
});
