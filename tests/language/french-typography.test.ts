import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesetFrench } from '../../src/language/french-typography.ts';

/** ~ is U+00A0 and ' is U+202F in what is expected; apostrophes are written ’ there. */
function spaces(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll("'", '\u202F');
}

test.each([
  // High marks with a space.
  ['Vraiment ?', "Vraiment'?"],
  ['Vraiment !', "Vraiment'!"],
  ['Un ; deux', "Un'; deux"],
  ['Ceci : cela', 'Ceci~: cela'],
  ['Vraiment\u00A0?', "Vraiment'?"],
  ['Ceci\u202F: cela', 'Ceci~: cela'],
  ['Vraiment\n?', "Vraiment'?"],
  ['Vraiment   ?', "Vraiment'?"],
  ['Quoi ?!', "Quoi'?!"],
  ['Quoi !!', "Quoi'!!"],
  ['Quoi ! ! !', "Quoi'!'!'!"],
  ['Yahoo ! est un site', "Yahoo'! est un site"],
  ['(Vraiment ?)', "(Vraiment'?)"],
  ['« Oui ! »', "«~Oui'!~»"],
  ['Oui !Non', "Oui'!Non"],
  ['« Oui » : non', '«~Oui~»~: non'],
  ['« Oui » ; non', "«~Oui~»'; non"],
  ['5 : 3', '5~: 3'],
  // High marks without one.
  ['Vraiment?', "Vraiment'?"],
  ['Vraiment? Oui', "Vraiment'? Oui"],
  ['Il a dit: non', 'Il a dit~: non'],
  ['Il a dit:', 'Il a dit~:'],
  ['un; deux', "un'; deux"],
  ['en 2022; puis', "en 2022'; puis"],
  ['Il part! Enfin', "Il part'! Enfin"],
  ['c’est fini!', "c’est fini'!"],
  ['«Oui»!', "«~Oui~»'!"],
  ['«Oui»: non', '«~Oui~»~: non'],
  ['«Oui!»', '«~Oui!~»'],
  ['«oui!»', "«~oui'!~»"],
  ['quoi?!', "quoi'?!"],
  ['quoi...?', "quoi…'?"],
  ['quoi… ?', "quoi…'?"],
  ['Et Macron? Il vient', "Et Macron'? Il vient"],
  ['(il vient) ?', "(il vient)'?"],
  // No punctuation.
  ['Yahoo! est un site', 'Yahoo! est un site'],
  ['Yahoo! Finance', 'Yahoo! Finance'],
  ['chez Yahoo!', 'chez Yahoo!'],
  ['Yahoo!, Google', 'Yahoo!, Google'],
  ['il est 12:30', 'il est 12:30'],
  ['une cote de 10:1', 'une cote de 10:1'],
  ['Jean 3:16', 'Jean 3:16'],
  ['https://a.example/?b=c:d', 'https://a.example/?b=c:d'],
  ['https://a.example/b? Oui', 'https://a.example/b? Oui'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['a@b.example: non', 'a@b.example: non'],
  ['www.exemple.fr: non', 'www.exemple.fr: non'],
  ['C:\\Windows', 'C:\\Windows'],
  ['le disque C: est', 'le disque C: est'],
  ['/usr/bin: rien', '/usr/bin: rien'],
  ['Salut :-)', 'Salut :-)'],
  ['Salut :)', 'Salut :)'],
  ['Salut ;) et', 'Salut ;) et'],
  ['Salut :D', 'Salut :D'],
  ['urn:isbn:1', 'urn:isbn:1'],
  ['a != b', 'a != b'],
  ['(?)', '(?)'],
  ['(!)', '(!)'],
  ['? Quoi', '? Quoi'],
  // Quotes.
  ['«mot»', '«~mot~»'],
  ['« mot »', '«~mot~»'],
  ['«\u202Fmot\u202F»', '«~mot~»'],
  ['«  mot  »', '«~mot~»'],
  ['« mot', '«~mot'],
  ['mot »', 'mot~»'],
  ['« un « deux » trois »', '«~un «~deux~» trois~»'],
  ['«', '«'],
  ['» mot', '» mot'],
  // Numbers.
  ['25 millions', '25~millions'],
  ['2,5 milliards d’euros', '2,5~milliards d’euros'],
  ['10 %', '10~%'],
  ['10% des', '10~% des'],
  ['5 km', '5~km'],
  ['90 km/h', '90~km/h'],
  ['20 °C', '20~°C'],
  ['3 €', '3~€'],
  ['3€.', '3~€.'],
  ['12 h', '12~h'],
  ['12 h 30', '12~h~30'],
  ['5 l’autre', '5 l’autre'],
  ["5 s'en vont", '5 s’en vont'],
  ['5 minettes', '5 minettes'],
  ['18 000 habitants', "18'000 habitants"],
  ['1 234 567 euros', "1'234'567~euros"],
  ['de 1 000 à 2 000', "de 1'000 à 2'000"],
  ['01 23 45 67 89', '01 23 45 67 89'],
  ['+33 612 345 678', '+33 612 345 678'],
  ['0 800 123 456', '0 800 123 456'],
  ['2023-02-28', '2023-02-28'],
  ['20%20', '20%20'],
  // Titles, references, dates.
  ['M. Macron', 'M.~Macron'],
  ['MM. Macron et Dupont', 'MM.~Macron et Dupont'],
  ['Mme Merkel', 'Mme~Merkel'],
  ['le Dr Dupont', 'le Dr~Dupont'],
  ['le plan M. ensuite', 'le plan M. ensuite'],
  ['n° 5', 'n°~5'],
  ['n°5', 'n°~5'],
  ['p. 12', 'p.~12'],
  ['art. 3', 'art.~3'],
  ['XXIe siècle', 'XXIe~siècle'],
  ['la Ve République', 'la Ve~République'],
  ['le 28 février 2023', 'le 28~février 2023'],
  ['le 1er mai', 'le 1er~mai'],
  // Apostrophes, ellipses, dashes.
  ["l'eau", 'l’eau'],
  ["aujourd'hui", 'aujourd’hui'],
  ["l'«eau»", 'l’«~eau~»'],
  ["'eau'", "'eau'".replaceAll("'", '\u0001')],
  ['oui...', 'oui…'],
  ['[...]', '[…]'],
  ['oui....', 'oui....'],
  ['../..', '../..'],
  ['oui – peut-être – non', 'oui –~peut-être~– non'],
  ['oui — peut-être —, non', 'oui —~peut-être~—, non'],
  ['– Bonjour', '–~Bonjour'],
  ['Paris – Lyon', 'Paris – Lyon'],
  ['10 – 20', '10 – 20'],
])('%j becomes %j', (before, after) => {
  expect(typesetFrench(before)).toBe(spaces(after).replaceAll('\u0001', "'"));
});

const piece = fc.constantFrom(
  ...[
    'mot',
    'Mot',
    'Yahoo',
    'M.',
    'Mme',
    'n°',
    'p.',
    'XXIe',
    'siècle',
    'mai',
    'km',
    '%',
    '€',
    'h',
    'millions',
    '12',
    '5',
  ],
  ...[
    '1',
    '000',
    '234',
    '«',
    '»',
    '‹',
    '›',
    ':',
    ';',
    '!',
    '?',
    '...',
    '…',
    '.',
    ',',
    '(',
    ')',
    "'",
    '’',
    '"',
    '-',
    '–',
    '—',
  ],
  ...[' ', ' ', ' ', '\u00A0', '\u202F', '\n', '\uFFFC', '/', '@', '=', '_', '°', '+', 'é', 'I'],
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('setting a set text changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (before) => {
      const once = typesetFrench(before);
      expect(typesetFrench(once)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('only spaces, apostrophes and ellipses change', () => {
  const bare = (value: string): string =>
    value.replace(/\s/gu, '').replaceAll('’', "'").replaceAll('…', '...');
  fc.assert(
    fc.property(text, (before) => {
      expect(bare(typesetFrench(before))).toBe(bare(before));
    }),
    { numRuns: 2000 },
  );
});

test('no line begins with a high mark or a closing quote, or ends with an opening one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('mot', '«', '»', ':', ';', '!', '?'), { maxLength: 12 }),
      (words) => {
        expect(typesetFrench(words.join(' '))).not.toMatch(/\S [;:!?»](?:\s|$)|« (?=\S)/u);
      },
    ),
    { numRuns: 2000 },
  );
});

const many = 200_000;
const long = ' '.repeat(many);
test.each([
  ['words', `Un mot${long}puis`, `Un mot${long}puis`],
  ['a word and a capital', `Un mot${long}Puis`, `Un mot${long}Puis`],
  ['a word and a figure, beside a quote', `«mot» et${long}5`, spaces(`«~mot~» et${long}5`)],
  ['a word and a dash', `mot${long}– oui`, `mot${long}– oui`],
  ['a dash and a word', `mot – oui${long}non`, `mot – oui${long}non`],
  ['a title and a name', `M.${long}Macron`, spaces('M.~Macron')],
  [
    'spaces that do not break',
    `Un mot 5${'\u00A0'.repeat(many)}puis`,
    `Un mot 5${'\u00A0'.repeat(many)}puis`,
  ],
])('%s with very many spaces between them take no longer than so many letters', (_, before, after) => {
  expect(typesetFrench(before)).toBe(after);
});
