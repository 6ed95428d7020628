import { remembered } from './remembered.ts';
import type { Words } from './words.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** The interface in English. */
export const en: Words = {
  skipToText: 'Skip to the text',
  sections: 'Sections',
  archive: 'Archive',
  search: {
    address: 'search',
    label: 'Search',
    close: 'Close',
    count: { none: 'No articles', one: '{} article', other: '{} articles' },
    pageExists: 'There is a page:',
    kinds: { topics: 'topic', places: 'place', people: 'person' },
    sortBy: 'sort by',
    relevance: 'relevance',
    date: 'date',
    facets: { section: 'Section', language: 'Original language', year: 'Year', publisher: 'Paper' },
    more: 'More articles',
    nearby: 'Similar words:',
    unreachable: 'The search cannot be loaded completely: check your connection, and try again.',
    isPrivate: 'The search takes place on your device: nothing is sent.',
    keys: { choose: 'choose', open: 'open', close: 'close' },
    years: 'Years',
    letter: 'Names with {}',
  },
  theme: { label: 'Appearance', system: 'As your device', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  readingTime: (minutes) => `${minutes} min read`,
  readingTimeShort: (minutes) => `${minutes} min`,
  articleCount: (count) => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`),
  signedBy: (names) => `By ${names}`,
  updatedOn: (date) => `Updated on ${date}`,
  topics: 'Topics',
  places: 'Places',
  people: 'People',
  aboutThisArticle: 'About this article',
  inThisSection: 'In the same section',
  source: {
    label: 'Source',
    authors: 'Author',
    archive: 'Archive',
    archiveLink: 'archived copy',
    licence: 'Licence',
    note: 'Note',
    lost: 'The link to the original article is lost.',
    untitled: (publisher) => `The original article, at ${publisher}`,
  },
  relations: {
    republication: 'republished in full',
    translation: 'translated in full',
    excerpt: 'excerpt',
    summary: 'summary',
  },
  hands: {
    publisher: 'publisher',
    agency: 'agency',
    translator: 'translation',
    aggregator: 'aggregator',
    inLanguage: (language) => `in ${language}`,
    lost: 'link to the original lost',
  },
  origin: {
    made: {
      republication: () => 'Republished in full from ',
      translation: (language, maker) =>
        `Translated${language ? ` from ${language}` : ''}${maker}, original by `,
      excerpt: (language, maker) =>
        `Excerpt${language ? `, translated from ${language}${maker},` : maker} from `,
      summary: (language, maker) => `Summary${maker}${language ? ` of a text in ${language}` : ''} from `,
    },
    maker: {
      named: {
        person: (names) => ` by ${names}`,
        machine: (names) => ` by a machine (${names})`,
        'machine-then-person': (names) => ` by a machine (checked by ${names}, who answers for it)`,
        unknown: (names) => ` by ${names} (how is not known)`,
        unstated: (names) => ` by ${names}`,
      },
      unnamed: {
        person: ' by a person',
        machine: ' by a machine',
        'machine-then-person': ' by a machine (checked by a person who answers for it)',
        unknown: ' (how is not known)',
        unstated: '',
      },
      unknown: {
        person: ' by a person whose name is not known',
        machine: ' by a machine (which is not known)',
        'machine-then-person': ' by a machine (checked by a person whose name is not known)',
        unknown: ' (by whom and how is not known)',
        unstated: ' (by whom is not known)',
      },
    },
    after: 'From ',
    own: ['Reported by ', ', published here first'],
    andOthers: (names) => `${names} and others`,
    on: (day) => `, ${day}`,
    lost: ', link to the original lost',
    archived: ', link to the original lost, archived copy',
  },
  rights: {
    label: 'Rights',
    basis: {
      own: 'the paper’s own text',
      licence: 'under a licence',
      permission: 'by permission',
      quotation: 'quotation',
      'public-domain': 'public domain',
      unknown: 'by what right is not known',
    },
    under: 'under the licence ',
    holder: (name) => `rights held by ${name}`,
    until: (day) => `to be taken down on ${day}`,
    reserved: 'text and data mining reserved',
    terms: 'terms',
    over: (day) => `The right to show this text ended on ${day}. It is no longer on this site.`,
  },
  corrections: 'Corrections',
  olderThan: (years) => `This article is more than ${years === 1 ? 'a year' : `${years} years`} old.`,
  previousInSection: 'Previous in this section',
  nextInSection: 'Next in this section',
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  feedRights: 'Texts belong to their respective publishers.',
  contact: 'Contact',
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. The article may have moved.',
    home: 'Back to the front page',
  },
  moved: { title: 'Article moved', text: 'This article is now here:' },
  draft: (missing) => (missing ? `Draft. It lacks: ${missing}.` : 'Draft.'),
  heldBackUntil: (date) => `Appears on ${date}.`,
  front: {
    latest: 'Latest',
    all: 'All the latest',
    briefs: 'In brief',
    wholeSection: 'The whole section',
    inTheirLanguage: 'In the original',
    origins: 'Where the texts come from',
    loneOrigin: 'Where the text comes from',
    readOn: (paragraphs) =>
      paragraphs === 0 ? 'Read the article' : `Read on, ${counted(paragraphs, 'paragraph')}`,
    numbers: (texts, papers, languages) =>
      [
        counted(texts, 'text'),
        ...(papers > 0 ? [counted(papers, 'paper')] : []),
        ...(languages > 1 ? [`${languages} languages`] : []),
      ].join(', '),
    made: {
      translation: () => 'translated',
      republication: () => 'republished whole',
      excerpt: () => 'in extracts',
      summary: () => 'summarised',
      original: () => 'written here',
    },
  },
  listDescription: (name, publication) => `${name}: articles of ${publication}`,
  empty: 'No article yet.',
  footnotes: { label: 'Notes', back: 'Back to the text' },
  illustrationCredit: (credit) => `Credit: ${credit}`,
  day: remembered((day) => longDay.format(new Date(day))),
  dayOfYear: remembered((day) => dayAndMonth.format(new Date(day))),
  dateOfIssue: (day) => wholeDay.format(new Date(day)),
  hour: (time) => time,
  month: (month) => longMonth.format(new Date(`${month}-01`)),
};

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}
