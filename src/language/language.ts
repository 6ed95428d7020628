import { en } from './en.ts';
import { fr } from './fr.ts';
import { remembered } from './remembered.ts';

/** How a text was made from the one it comes from. */
export type Relation = 'republication' | 'translation' | 'excerpt' | 'summary';

/** Every word of the interface. A language that lacks one fails the type check. */
export interface Words {
  skipToText: string;
  sections: string;
  archive: string;
  theme: { label: string; system: string; light: string; dark: string; sepia: string };
  readingTime(minutes: number): string;
  readingTimeShort(minutes: number): string;
  articleCount(count: number): string;
  signedBy(names: string): string;
  updatedOn(date: string): string;
  /** `d’après Yahoo News UK` */
  after(publisher: string): string;
  afterLabel: string;
  topics: string;
  places: string;
  people: string;
  aboutThisArticle: string;
  inThisSection: string;
  source: {
    label: string;
    publisher: string;
    authors: string;
    published: string;
    language: string;
    relation: string;
    archive: string;
    archiveLink: string;
    licence: string;
    note: string;
    /** Said in place of the link when the original's address was lost. */
    lost: string;
    /** The site's own reporting. */
    original(publication: string): string;
    untitled(publisher: string): string;
  };
  relations: Record<Relation, string>;
  /** How this text was made, in the margin: `traduit de l’anglais`. The language's name may be unknown. */
  made: Record<Relation, (language: string | undefined) => string>;
  corrections: string;
  /** The news is older than this many years (1 or more). */
  olderThan(years: number): string;
  previousInSection: string;
  nextInSection: string;
  newer: string;
  older: string;
  pages: string;
  page(number: number): string;
  /** Whom the texts of the feed belong to, in a sentence. */
  feedRights: string;
  contact: string;
  notFound: { title: string; text: string; home: string };
  moved: { title: string; text: string };
  draft(missing: string): string;
  heldBackUntil(date: string): string;
  /** A list of articles, in a line for search engines and previews. */
  listDescription(name: string, publication: string): string;
  empty: string;
  footnotes: { label: string; back: string };
  illustrationCredit(credit: string): string;
  /** A calendar day, `YYYY-MM-DD`, in words. */
  day(day: string): string;
  /** A month, `YYYY-MM`, in words. */
  month(month: string): string;
}

/** The interface in one language. */
export interface Language {
  tag: string;
  direction: 'ltr' | 'rtl';
  words: Words;
}

const dictionaries: Record<string, Words> = { fr, en };

/** The interface for a text: in the text's language where we speak it, else in the site's, else in English. */
export function languageOf(lang: string, siteLanguage: string): Language {
  const tag = [lang, siteLanguage].map(primary).find((candidate) => candidate in dictionaries) ?? 'en';
  return { tag, direction: directionOf(tag), words: dictionaries[tag] ?? en };
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return directions(lang);
}

/** The name of a language in another: `anglais`. */
export function languageName(lang: string, inLanguage: string): string {
  return languageNames(inLanguage)(lang);
}

/** The name of a language for readers of another, as `languageName` has it; none for readers of the language itself. */
export function foreignLanguageName(lang: string, around: string, inLanguage: string): string | undefined {
  return primary(lang) === primary(around) ? undefined : languageName(lang, inLanguage);
}

/** The name of a month, `2023-02`, without its year. */
export function monthName(month: string, inLanguage: string): string {
  return monthNames(inLanguage).format(new Date(`${month}-01`));
}

/** Names as a sentence lists them: `A, B et C`. */
export function listOf(names: string[], language: string): string {
  return conjunctions(language).format(names);
}

const languageNames = remembered((tag) => {
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  return remembered((lang) => names.of(lang) ?? lang);
});
const conjunctions = remembered((tag) => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }));

const monthNames = remembered((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const directions = remembered((tag) =>
  new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
