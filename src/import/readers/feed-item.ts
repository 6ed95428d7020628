import type { FeedFile } from './feed-files.ts';

/** What every kind of feed says of an item, in one form. */
export interface FeedItem {
  title: string | undefined;
  /** HTML. */
  content: string;
  /** Whether `content` is a text without markup. */
  isPlain?: boolean;
  summary: string | undefined;
  /** Whether all that it holds of the article is a summary. */
  isSummary?: boolean;
  link: string | undefined;
  /** The address of the feed's site, from which a relative link starts. */
  site?: string | undefined;
  /** The address that a feed service replaced. */
  original: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  authors: string[];
  categories: string[];
  lang: string | undefined;
  feedTitle: string | undefined;
  sourceTitle: string | undefined;
  images: { url: string; caption: string; credit: string }[];
  /** Sounds, films and other files that go with the text. */
  files: FeedFile[];
}
