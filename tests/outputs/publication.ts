import { feedOf, type Feed, type FeedArticle } from '../../src/outputs/feed.ts';
import type { Site } from '../../src/site/site.ts';

/** A publication under a base path, in a zone where a day's midnight is the day before in UTC. */
export const site: Site = {
  title: 'La Gazette & fils',
  tagline: 'Ce qui s’écrit <ailleurs>',
  address: 'https://gazette.example/journal/',
  timezone: 'Europe/Paris',
  language: 'fr',
  publisher: { name: 'Éditions du Pont' },
  contact: 'redaction@gazette.example',
  sections: { monde: { fr: 'Monde', en: 'World' }, arts: { fr: 'Arts' } },
  hsts: false,
  markdown: true,
  rights: { indexing: false },
};

/** A translation with everything that a source can state. */
export const translation: FeedArticle = {
  slug: 'pont-rouvert',
  bodyDigest: 'd1',
  words: 420,
  opening: 'Le pont a rouvert.',
  missing: [],
  title: 'Le pont rouvre : « enfin »',
  description: 'Fermé trois ans, le pont a rouvert mardi.',
  lang: 'fr',
  published: '2023-02-28',
  section: 'monde',
  topics: ['transports'],
  places: ['Lyon'],
  people: ['Ada Roy'],
  source: {
    publisher: 'The Harbour Post',
    title: 'The bridge reopens, "at last"',
    url: 'https://post.example/bridge?id=1&from=feed',
    authors: ['Jo Lund'],
    lang: 'en',
    published: '2023-02-27',
    relation: 'translation',
    archive: 'https://archive.example/bridge',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
  corrections: [{ date: '2023-03-02T09:00:00+01:00', text: 'Le pont a 3 ans & non 4.' }],
  html: '<p>Le pont a rouvert, <a href="https://gazette.example/journal/articles/a/">dit-elle</a>.</p>\n<p>Fin.</p>',
};

/** The site's own reporting, unsigned, with the least that an article may state. */
export const reporting: FeedArticle = {
  slug: 'marche',
  bodyDigest: 'd2',
  words: 90,
  opening: 'Le marché ouvre tôt.',
  missing: [],
  title: 'Le marché',
  lang: 'fr',
  published: '2023-01-05T18:30:00+01:00',
  section: 'arts',
  source: 'original',
  html: '<p>Le marché ouvre tôt.</p>',
};

/** An English republication whose address was lost. */
export const lost: FeedArticle = {
  ...reporting,
  slug: 'lost',
  title: 'A lighthouse',
  lang: 'en',
  section: 'monde',
  source: {
    publisher: 'Coast Wire',
    title: 'A lighthouse, again',
    url: null,
    relation: 'republication',
    licence: 'Coast Wire syndication',
    note: 'The wire closed in 2019.',
  },
};

const nasty = '</script><script>alert(1)</script> ]]> <b> & "c" \u0001\u000b\ud800\uffff 🚢 &amp; &lt;i&gt;';

/** Everything that a text can hold to break out of XML, HTML or a script. */
export const hostile: FeedArticle = {
  ...translation,
  slug: 'hostile',
  title: nasty,
  description: nasty,
  authors: [nasty],
  topics: [nasty, ']]\u0001>'],
  places: [nasty],
  people: [nasty],
  source: {
    publisher: nasty,
    title: nasty,
    url: 'https://post.example/?q="><script>&\'',
    authors: [nasty],
    relation: 'excerpt',
    licence: nasty,
    note: nasty,
  },
  picture: {
    src: './a.jpg',
    path: 'a.jpg?a&b"',
    width: 8,
    height: 4,
    alt: nasty,
    caption: nasty,
    credit: nasty,
  },
  corrections: [{ date: '2023-03-02', text: nasty }],
  html: `<p>]]> ]]\u0001> 🚢 &#x3C;/script>&#x3C;script> \u0002</p><pre>  two
lines</pre>`,
};

export function feedWith(articles: FeedArticle[], section?: string): Feed {
  return feedOf(site, articles, section);
}

/** An article written from right to left, in a language of which the interface has no words. */
export const arabic: FeedArticle = {
  ...translation,
  slug: 'jisr',
  title: 'الجسر',
  lang: 'ar',
  html: '<p>الجسر</p>',
};
