import type { Found } from './body/found.ts';

/** The front matter's keys that an import can fill, as the account names them. */
export const metadataKeys = [
  'title',
  'description',
  'lang',
  'published',
  'updated',
  'section',
  'authors',
  'topics',
  'aliases',
  'source.publisher',
  'source.title',
  'source.url',
  'source.lang',
  'source.published',
  'source.relation',
  'source.licence',
] as const;
export type MetadataKey = (typeof metadataKeys)[number];

/** One statement about an article, and where it was read. */
export interface Claim {
  value: string | string[];
  from: string;
}

/** Where what the publisher says of a whole batch was read: nothing contradicts it. */
export const commandLine = 'the command line';

/** Where a feed says of each item where it stands. */
export const itemsLink = 'the item’s link';

/**
 * What is said about an article, the most trustworthy statement of each key first. A category is a
 * section, where the publication has one of that name, or else a topic.
 */
export type Claims = Partial<Record<MetadataKey | 'categories', Claim[]>>;

export interface Message {
  level: 'info' | 'warning';
  rule: string;
  text: string;
  /** What it tells of, whole: in its text long addresses may be cut. */
  about?: string[];
}

/** A passage that was taken out: its rule, its text and its place in the text the article was read from. */
export interface Removal {
  rule: string;
  text: string;
  start: number;
  end: number;
  /** Where what was taken out led, and what it showed. */
  addresses?: string[];
}

/** A statement of an input under a name of its own. */
export interface Beside {
  name: string;
  value: string;
}

export type Format = 'text' | 'html' | 'markdown';

/** One article as a reader hands it on: its body as it came, and what is said about it. */
export interface Received {
  /** How the account names it: the file or address, and `#2` for the second article in it. */
  input: string;
  format: Format;
  /** The decoded text to which places in the account refer. */
  text: string;
  /** Where in `text` the body begins and ends; what lies outside is title and front matter. */
  body: { start: number; end: number };
  /**
   * Whether `text` is the decoded input, so that removed passages are slices of it.
   * Otherwise it was made of it (the article's HTML, Markdown without commands), and they are its words.
   */
  wholeInput: boolean;
  /** Whether the body was found in a whole page. */
  page: boolean;
  /** Whether each line feed within a paragraph of the HTML is shown as a break. */
  breaksLines?: boolean;
  claims: Claims;
  /** What a reader found, before it left anything out; what stands in the body alone is not said again. */
  read?: Found[];
  /** What the input says under names that mean nothing here. */
  beside?: Beside[];
  /** What a reader already left out: the furniture of a page. */
  removed: Removal[];
  messages: Message[];
  /** Where relative addresses start from. */
  address: string | null;
  /** The front matter and body of an article that is already in this publication's own form. */
  own?: Record<string, unknown>;
  /** The file name that it already has in this form. */
  slug?: string;
  /** What kept it from the readers where it comes from, so that it comes in as a draft. */
  hidden?: string[];
}

/** Something in an input that was never meant to be read as an article, and why it is left there. */
export interface Skipped {
  /** How the account names it. */
  input: string;
  why: string;
  /** How many items it stands for; one where it is not said. */
  count?: number;
}

/** Where an input breaks off or cannot be read, and what to do. */
export interface Broken {
  place: string;
  why: string;
}

/** What a reader found in an input. */
export interface Items {
  articles: Received[];
  skipped?: Skipped[];
  /** How many items the input holds, counted by another way than they were read. */
  items?: number;
  /** What could be read is whole; something else could not. */
  broken?: Broken;
  refused?: never;
}

/** What a reader makes of an input: its articles and what it left aside, or the reason why there are none. */
export type Reading = Items | { articles?: never; refused: string };

/** Adds a statement behind the ones that are already there; an empty one says nothing. */
export function claim(claims: Claims, key: keyof Claims, value: unknown, from: string): void {
  const said = Array.isArray(value) ? value.map(cleanText).filter(Boolean) : cleanText(value);
  if (said.length > 0) (claims[key] ??= []).push({ value: said, from });
}

function cleanText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
