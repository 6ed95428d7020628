import type { FrontMatter } from './schema.ts';

/** An article as every page and output sees it: plain data, complete and checked. */
export interface Article extends FrontMatter {
  /** The file's name without its ending; the address is `/articles/<slug>/`. */
  slug: string;
  /** The file, relative to the publication's folder: `articles/2023/a.md`. */
  file: string;
  /** Names one rendering of the body: equal digests mean equal HTML. */
  bodyDigest: string;
  /** Words of the body, as its language counts them. */
  words: number;
  /** The first 300 characters or so of the body, as plain text: for feeds and cards without a standfirst. */
  opening: string;
  /** Required fields that a draft still lacks; empty for what is published. */
  missing: string[];
}
