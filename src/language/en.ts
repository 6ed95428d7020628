import { remembered } from './remembered.ts';
import type { Words } from './language.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** The interface in English. */
export const en: Words = {
  skipToText: 'Skip to the text',
  sections: 'Sections',
  archive: 'Archive',
  theme: { label: 'Appearance', system: 'Auto', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
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
    publisher: 'Publisher',
    authors: 'Author',
    published: 'Published on',
    language: 'Language',
    relation: 'Relation',
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
  origin: {
    made: {
      republication: (_, maker) => `Republished in full${maker} from `,
      translation: (language, maker) =>
        `Translated${language ? ` from ${language}` : ''}${maker}, original by `,
      excerpt: (language, maker) =>
        `Excerpt${language ? `, translated from ${language},` : ''}${maker} from `,
      summary: (language, maker) => `Summary${maker}${language ? ` of a text in ${language}` : ''} from `,
    },
    after: 'From ',
    own: ['Reported by ', ', published here first'],
    andOthers: (names) => `${names} and others`,
    on: (day) => `, ${day}`,
    lost: ', link to the original lost',
    archived: ', link to the original lost, archived copy',
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
  listDescription: (name, publication) => `${name}: articles of ${publication}`,
  empty: 'No article yet.',
  footnotes: { label: 'Notes', back: 'Back to the text' },
  illustrationCredit: (credit) => `Credit: ${credit}`,
  day: remembered((day) => longDay.format(new Date(day))),
  month: (month) => longMonth.format(new Date(`${month}-01`)),
};
