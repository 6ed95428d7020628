import { expect, test } from 'vitest';
import { decode } from '../../src/import/readers/encoding.ts';

const french =
  'Le préfet a déclaré à Orléans que l’été serait très sec, « même en forêt », où la sécheresse s’étend déjà.';
/** Russian in KOI8-R and Japanese in Shift_JIS, written by their tables. */
const russian =
  'Совет озёрного края решил, что старый паром будет ходить всю зиму, пока не растает лёд на реке.';
const koi8 = Uint8Array.from([...russian], (letter) => koi8Of(letter));

test.each([
  ['UTF-8', Buffer.from(french), french],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${french}`), french],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${french}`, 'utf16le'), french],
  [
    'UTF-16 without one',
    Buffer.from(french.replaceAll(/[’«»]/g, "'"), 'utf16le'),
    french.replaceAll(/[’«»]/g, "'"),
  ],
  ['windows-1252, undeclared', windows1252(french), french],
  [
    'ISO-8859-1, declared',
    windows1252(`<meta charset="iso-8859-1"><p>${french}</p>`),
    `<meta charset="iso-8859-1"><p>${french}</p>`,
  ],
  ['KOI8-R, undeclared', koi8, russian],
])('%s comes in right', (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes), null).text).toBe(text);
});

test('the server’s word comes before the page’s', () => {
  expect(decode(Buffer.concat([Buffer.from('<meta charset="utf-8">'), koi8]), 'koi8-r').text).toContain(
    russian,
  );
});

test('an XML prolog is followed', () => {
  expect(
    decode(Buffer.concat([Buffer.from('<?xml version="1.0" encoding="KOI8-R"?><a>'), koi8]), null).text,
  ).toContain(russian);
});

test.each([
  ['declared latin1 and is UTF-8', Buffer.from(`<meta charset="iso-8859-1"><p>${french}</p>`)],
  ['declared UTF-8 and is windows-1252', windows1252(`<meta charset="utf-8"><p>${french} ${french}</p>`)],
])('a page that %s is read right, and the account says so', (_, bytes) => {
  const { text, messages } = decode(new Uint8Array(bytes), null);
  expect(text).toContain(french);
  expect(messages.map(({ rule }) => rule)).toEqual(['encoding']);
});

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '’': 0x92 };
  return Uint8Array.from([...text], (letter) => special[letter] ?? letter.charCodeAt(0));
}

function koi8Of(letter: string): number {
  for (let byte = 0; byte < 256; byte += 1) {
    if (new TextDecoder('koi8-r').decode(Uint8Array.of(byte)) === letter) return byte;
  }
  throw new Error(letter);
}
