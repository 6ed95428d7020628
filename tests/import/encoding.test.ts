import { expect, test } from 'vitest';
import { decode } from '../../src/import/readers/encoding.ts';
import { imported } from './importing.ts';

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

const eastAsian: [encoding: string, text: string][] = [
  [
    'shift_jis',
    '湖の地区議会は木曜日、古い渡し船を冬のあいだも動かすかどうかを話し合った。ｶﾅ表記も十能ソもある。',
  ],
  ['euc-jp', '湖の地区議会は木曜日、古い渡し船を冬のあいだも動かすかどうかを話し合った。'],
  ['euc-kr', '호수 지역 의회는 목요일에 낡은 나룻배를 겨우내 운항할지 결정하기 위해 모였다.'],
  ['gb18030', '湖区议会周四开会，决定旧渡轮是否应在整个冬季继续航行。'],
  ['big5', '湖區議會週四開會，決定舊渡輪是否應在整個冬季繼續航行。'],
];
/** Texts long enough for an article, in a page that declares its encoding in one of three ways. */
const declarations: [name: string, head: (encoding: string) => string][] = [
  ['meta charset', (encoding) => `<!doctype html><html><head><meta charset="${encoding}">`],
  [
    'meta http-equiv',
    (encoding) =>
      `<html><head><title>渡船</title><meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`,
  ],
  ['a late meta', (encoding) => `<html><head><!--${' '.repeat(1500)}--><meta charset=${encoding}>`],
];

test.each(
  eastAsian.flatMap(([encoding, text]) =>
    declarations.map(([name, head]) => ({ encoding, name, text, head })),
  ),
)('a page in $encoding, declared by $name, comes in right', ({ encoding, text, head }) => {
  const page = `${head(encoding)}</head><body><article><h1>渡船</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
  const { body, metadata, messages } = imported(encoded(page, encoding), 'page.html');
  expect(body.split('\n\n')).toEqual([text, text, text, text]);
  expect(metadata.title?.value).toBe('渡船');
  expect(messages.filter(({ rule }) => rule === 'encoding')).toEqual([]);
});

test.each(eastAsian)('a text in %s that declares nothing is recognised', (encoding, text) => {
  const long = `${text}\n\n${text}\n`;
  expect(decode(encoded(long, encoding), null).text).toBe(long);
});

test.each(eastAsian)(
  'a page in %s that says it is UTF-8 is read right, and the account says so',
  (encoding, text) => {
    const page = `<meta charset="utf-8"><p>${text}${text}</p>`;
    const { text: read, messages } = decode(encoded(page, encoding), null);
    expect(read).toBe(page);
    expect(messages.map(({ rule }) => rule)).toEqual(['encoding']);
  },
);

test.each(eastAsian)('the server’s word that a page is in %s is followed', (encoding, text) => {
  expect(decode(encoded(`<p>${text}</p>`, encoding), encoding).text).toBe(`<p>${text}</p>`);
});

test.each([
  '<meta http-equiv="Content-Type" content="text/html; charset="UTF-8">',
  '<meta http-equiv="Content-Type" content="text/html; charset=">',
  "<meta http-equiv='Content-Type' content='text/html; charset='utf-8'>",
])('a declaration with a quotation mark too few is no fault: %s', (meta) => {
  const page = `<html><head>${meta}</head><p>${french}</p>`;
  expect(decode(Buffer.from(page), null)).toMatchObject({ text: page, messages: [] });
});

/** Written by hand, so that the tables that made the other fixtures are not their only witness. */
test.each([
  ['shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83, 0x5c], '日本語ソ'],
  ['euc-kr', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
  ['gb18030', [0xd6, 0xd0, 0xce, 0xc4, 0x81, 0x30, 0x89, 0x38], '中文ß'],
])('%s is what its standard says', (encoding, bytes, text) => {
  const page = Buffer.concat([Buffer.from(`<meta charset=${encoding}><p>`), Buffer.from(bytes as number[])]);
  expect(decode(page, null).text).toBe(`<meta charset=${encoding}><p>${text}`);
});

/** A text in a legacy encoding of East Asia: what its decoder reads from two bytes, turned around. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < '\u0080' ? [letter.charCodeAt(0)] : table.get(letter);
      if (!bytes) throw new Error(`${letter} is not in ${encoding}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x80; first < 0xff; first += 1) {
    for (const bytes of [[first], ...Array.from({ length: 0xbf }, (_, second) => [first, second + 0x40])]) {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes);
    }
  }
  return table;
}

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
