import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { itinerary } from '../../src/article/itinerary.ts';
import type { Source } from '../../src/article/source-schema.ts';
import { languageOf } from '../../src/language/language.ts';
import { itineraryHtml } from '../../src/outputs/itinerary-html.ts';
import { translation } from '../outputs/publication.ts';

const site = { title: 'La Gazette', timezone: 'Europe/Paris' };

/** The stops of an article with this source, a line each. */
function lines(source: Partial<Source>, more: Partial<Article> = {}): string[] {
  const article: Article = { ...translation, ...more, source: { ...theLeast, ...source } };
  const stops = itinerary(article, { language: languageOf(article.lang, 'fr'), site });
  return stops.map(({ name, url, facts }) =>
    [name, url, ...facts.map(({ text }) => text)].filter((part) => part !== undefined).join(' | '),
  );
}

const theLeast: Source = { publisher: 'The Post', url: 'https://post.example/', relation: 'republication' };
const here = 'La Gazette | en français | 28 février 2023';

test.each<[claim: string, Partial<Source>, string[]]>([
  [
    'of the least that a source says, no more is said',
    {},
    ['The Post | https://post.example/', `${here} | reprise intégrale`],
  ],
  [
    'each hand has its role, language and day, in the order given, with its link',
    {
      lang: 'en-GB',
      published: '2023-02-26',
      relation: 'translation',
      via: [
        {
          name: 'AFP',
          role: 'agency',
          url: 'https://afp.example/',
          lang: 'en',
          published: '2023-02-27T23:30:00Z',
        },
        { name: 'Ana Roy', role: 'translator', lang: 'fr-CA' },
        { name: 'Le Soir', role: 'publisher' },
      ],
    },
    [
      'The Post | https://post.example/ | en anglais | 26 février 2023',
      'AFP | https://afp.example/ | agence | en anglais | 28 février 2023',
      'Ana Roy | traduction | en français canadien',
      'Le Soir | éditeur',
      `${here} | traduction intégrale`,
    ],
  ],
  [
    'a lost link is said of the hand that lost it',
    { url: null, via: [{ name: 'Un site', role: 'aggregator', url: null, lang: 'fr' }] },
    [
      'The Post |  | lien d’origine perdu',
      'Un site |  | agrégateur | en français | lien d’origine perdu',
      `${here} | reprise intégrale`,
    ],
  ],
])('%s', (_, source, stops) => {
  expect(lines(source)).toEqual(stops);
});

test('this paper says who made its text and how', () => {
  const made = { by: ['Ana Roy'], how: 'machine-then-person' } as const;
  expect(lines({ relation: 'summary' }, { translation: { ...made, by: [...made.by] } }).at(-1)).toBe(
    `${here} | résumé par une machine, relecture par Ana Roy, qui en répond`,
  );
});

test('own reporting went through no other hands', () => {
  expect(
    itinerary({ ...translation, source: 'original' }, { language: languageOf('fr', 'fr'), site }),
  ).toEqual([]);
});

test('it is a list that reads without style, whose words and names keep their directions', () => {
  const stops = [
    {
      name: 'A & <B>',
      url: 'https://a.example/?b=1&c',
      facts: [{ text: 'en anglais' }, { text: '1er mai', moment: '2023-05-01' }],
    },
    { name: 'صحيفة', url: null, facts: [{ text: 'lost' }] },
  ];
  expect(itineraryHtml(stops, undefined)).toBe(
    '<li><b><a href="https://a.example/?b=1&#x26;c" rel="external">A &#x26; &#x3C;B></a></b> ' +
      '<span>en anglais, <time datetime="2023-05-01">1er mai</time></span></li>' +
      '<li class="lost"><b>صحيفة</b> <span>lost</span></li>',
  );
  expect(itineraryHtml(stops.slice(1), 'ltr')).toBe(
    '<li class="lost"><b dir="auto">صحيفة</b> <span dir="ltr">lost</span></li>',
  );
});
