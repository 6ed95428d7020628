import type { Article, Expired } from '../article/article.ts';
import type { PageFrontMatter } from '../article/schema.ts';
import type { SearchPart } from '../search/part.ts';
import type { FrontPlan } from './front-plan.ts';
import type { Site } from './site.ts';

/** A page of the publisher's, such as "About". */
export interface Page extends PageFrontMatter {
  slug: string;
  lang: string;
  bodyDigest: string;
}

/** An article that is kept out of the site, and why. */
export interface HeldBack {
  file: string;
  /** A draft, with the required fields that it still lacks; the moment at which it appears; or its last day, past. */
  because: { missing: string[] } | { until: string } | { expired: string };
}

/** A picture beside an article: where it will be on the site, and its size in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
}

/** A picture to copy beside a page. */
export interface CopiedPicture extends Picture {
  /** The file, relative to the publication's folder. */
  file: string;
  /** Names its bytes: another version may be another picture. */
  version: string;
}

/** The file of an article, and the SHA-256 of what is in it. */
export interface ArticleFile {
  slug: string;
  /** The file, relative to the publication's folder. */
  file: string;
  sum: string;
}

/** The programs for the reader's browser. */
export interface ClientScripts {
  /** Stands within every page, before anything is drawn. */
  first: string;
  /** Fetched by every page, once it stands. */
  page: ScriptFile;
  /** Fetched when a reader wants to search. */
  search: ScriptFile;
}
export interface ScriptFile {
  file: string;
  code: string;
}
export const noScripts: ClientScripts = {
  first: '',
  page: { file: 'page.js', code: '' },
  search: { file: 'search.js', code: '' },
};

/** A whole publication, read and checked: what every page and output is made from. */
export interface Publication {
  site: Site;
  /** The title as a drawing (SVG), where our fonts have its letters. */
  wordmark?: string;
  /** The instant of the build (RFC 3339, UTC): "today" for embargoes and for the age of the news. */
  now: string;
  /** Newest first. Drafts and what is dated in the future only where they are asked for. */
  articles: Article[];
  /** Those whose text may no longer be shown: each has its address, and is on no list. */
  expired: Expired[];
  /** The files of the articles that are published as their Markdown too. */
  markdown: ArticleFile[];
  pages: Page[];
  /** What front.yaml says of the front page. */
  frontPlan?: FrontPlan;
  pictures: CopiedPicture[];
  /** The program's own files that are published as they are, and its fonts. */
  publicFiles: string[];
  fonts: string[];
  /** The parts of the search's index, the newest first. */
  search: SearchPart[];
  scripts: ClientScripts;
}
