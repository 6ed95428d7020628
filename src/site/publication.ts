import type { Article } from '../article/article.ts';
import type { PageFrontMatter } from '../article/schema.ts';
import type { Picture } from '../publication/file-record.ts';
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
  /** A draft, with the required fields that it still lacks; or the moment at which it appears. */
  because: { missing: string[] } | { until: string };
}

/** A picture to copy beside a page. */
export interface CopiedPicture extends Picture {
  /** The file, relative to the publication's folder. */
  file: string;
}

/** A whole publication, read and checked: what every page and output is made from. */
export interface Publication {
  site: Site;
  /** The title as a drawing (SVG), where our fonts have its letters. */
  wordmark?: string;
  /** The instant of the build (RFC 3339, UTC): "today" for embargoes and for the age of the news. */
  now: string;
  /** Newest first. Drafts and what is dated in the future only where they are asked for. */
  articles: Article[];
  pages: Page[];
  pictures: CopiedPicture[];
}

/** How many articles a full page of a list holds. */
export const articlesPerPage = 20;
/** A month of the archive shows headlines alone, and so more of them. */
export const headlinesPerPage = 100;
