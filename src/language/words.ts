/** What the interface says: each language has a dictionary of this form. */

/** How a text was made from the one it comes from. */
export type Relation = 'republication' | 'translation' | 'excerpt' | 'summary';

/** What a hand did with a text that went through it. */
export type HandRole = 'publisher' | 'agency' | 'translator' | 'aggregator';

/** Who does the work of translating or summarising: of the third kind, a person checks it and answers for it. */
export type Making = 'person' | 'machine' | 'machine-then-person' | 'unknown';

/** By what right a text stands here. */
export type Basis = 'own' | 'licence' | 'permission' | 'quotation' | 'public-domain' | 'unknown';

/** Every word of the interface. A language that lacks one fails the type check. */
export interface Words {
  skipToText: string;
  sections: string;
  archive: string;
  search: SearchWords;
  theme: { label: string; system: string; light: string; dark: string; sepia: string };
  readingTime(minutes: number): string;
  readingTimeShort(minutes: number): string;
  articleCount(count: number): string;
  signedBy(names: string): string;
  updatedOn(date: string): string;
  origin: OriginWords;
  topics: string;
  places: string;
  people: string;
  aboutThisArticle: string;
  inThisSection: string;
  source: {
    label: string;
    authors: string;
    archive: string;
    archiveLink: string;
    licence: string;
    note: string;
    /** The text itself: the words that lead to its Markdown, and to the sums by which it can be checked. */
    text: string;
    markdown: string;
    sums: string;
    /** Said in place of the link when the original's address was lost. */
    lost: string;
    untitled(publisher: string): string;
  };
  relations: Record<Relation, string>;
  /** Whose hands a text went through, and what is said of each. */
  hands: Record<HandRole, string> & {
    /** What language it is in there. */
    inLanguage(language: string): string;
    /** That its link is lost. */
    lost: string;
  };
  /** By what right a text stands here: facts that a line sets apart by commas. */
  rights: {
    label: string;
    basis: Record<Basis, string>;
    /** Before the name of a licence. */
    under: string;
    holder(name: string): string;
    until(day: string): string;
    /** That text and data mining is reserved; and the words that lead to the terms on which it may be had. */
    reserved: string;
    terms: string;
    /** Stands in place of a text after its last day. */
    over(day: string): string;
  };
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
  front: {
    /** The newest articles, by the hour; and what leads to all of them. */
    latest: string;
    all: string;
    briefs: string;
    wholeSection: string;
    /** Articles in another language than the paper's. */
    inTheirLanguage: string;
    /** Where the texts of the page come from. */
    origins: string;
    /** The same of a page with one text. */
    loneOrigin: string;
    /** Leads to an article of which so many paragraphs follow. */
    readOn(paragraphs: number): string;
    /** `34 textes, 19 journaux, 11 langues` */
    numbers(texts: number, papers: number, languages: number): string;
    /** What so many texts are, behind their number: `traduits`. */
    made: Record<Relation | 'original', (count: number) => string>;
  };
  /** A list of articles, in a line for search engines and previews. */
  listDescription(name: string, publication: string): string;
  empty: string;
  footnotes: { label: string; back: string };
  illustrationCredit(credit: string): string;
  /** A calendar day, `YYYY-MM-DD`, in words. */
  day(day: string): string;
  /** A calendar day without its year. */
  dayOfYear(day: string): string;
  /** A calendar day with the day of its week, as a paper is dated. */
  dateOfIssue(day: string): string;
  /** A time of day, `HH:MM`, in words. */
  hour(time: string): string;
  /** A month, `YYYY-MM`, in words. */
  month(month: string): string;
}

/** The words that say whose text an article is. The name of the paper stands after them, set apart. */
export interface OriginWords {
  /**
   * How the text was made, up to the name of the paper: `Traduit de l’anglais, d’après `. The language is named where
   * it is another and known; `maker` says who made it and how, and may be empty.
   */
  made: Record<Relation, (language: string | undefined, maker: string) => string>;
  /** Who made it and how, after the words for what was made: ` par Jeanne Martin`. */
  maker: {
    named: Record<Making | 'unstated', (names: string) => string>;
    unnamed: Record<Making | 'unstated', string>;
    /** Where it is said that nobody knows who. */
    unknown: Record<Making | 'unstated', string>;
  };
  /** The same, for what was only taken over: `D’après `. */
  after: string;
  /** Before and after the name of this paper, of its own reporting. */
  own: [before: string, after: string];
  /** More authors than a line has room for. */
  andOthers(names: string): string;
  /** The day on which the original appeared. */
  on(day: string): string;
  /** Said after the name of the paper when the original's address was lost, and when only a copy has one. */
  lost: string;
  archived: string;
}

/** What the search says. `{}` stands for a number or a name. */
export interface SearchWords {
  /** The last part of the address of its page: `recherche`. */
  address: string;
  label: string;
  /** Stands in the field while it is empty. */
  hint: string;
  close: string;
  count: Record<'none' | 'one' | 'other', string>;
  /** Said before a name that has a page, and what kind of name it is. */
  pageExists: string;
  kinds: Record<'topics' | 'places' | 'people', string>;
  sortBy: string;
  relevance: string;
  date: string;
  facets: Record<'section' | 'language' | 'year' | 'publisher', string>;
  more: string;
  /** Said before words that the paper has and that are written nearly as those asked for. */
  nearby: string;
  /** Said where the index, or a part of it, cannot be fetched. */
  unreachable: string;
  /** That nothing is sent anywhere. */
  isPrivate: string;
  keys: Record<'choose' | 'open' | 'close', string>;
  years: string;
  /** The page of names that begin with a letter. */
  letter: string;
}
