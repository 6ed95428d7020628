/** The rows of the files that are no pages: where each is, and what it holds (types, as in `page-rows.ts`). */
import type { Article } from '../article/article.ts';
import { isExceptional, treatmentOf } from '../article/rights.ts';
import type { Mining } from '../article/rights-schema.ts';
import { pictureFiles } from '../pictures/sizes.ts';
import type { PictureFile } from '../pictures/sizes.ts';
import type { Edition } from './edition.ts';
import { everyFeedFormat, feedPath } from './feeds.ts';
import type { FeedFormat } from './feeds.ts';
import { hostFileNames } from './host-file-names.ts';
import type { HostFileName } from './host-file-names.ts';
import {
  articlePath,
  encodedPath,
  fontPath,
  markdownPath,
  outputListPath,
  reservationPath,
  robotsPath,
  scriptPath,
  sumsPath,
} from './paths.ts';
import type { ArticleFile } from './publication.ts';
import { fileOf, nothing, row, unlinked } from './row.ts';
import type { Row } from './row.ts';
import { basePath } from './site.ts';

/** A feed of the site or of a section, in one format. */
export type FeedOfArticles = {
  format: FeedFormat;
  section: string | undefined;
  articles: Article[];
};

/** How many articles a feed holds, the newest. */
const articlesPerFeed = 30;

export function feedFiles({ articles, lists }: Edition): Row<FeedOfArticles>[] {
  const sections = lists.filter(({ kind }) => kind === 'sections');
  return [{ name: undefined, path: '', articles }, ...sections].flatMap((list) =>
    everyFeedFormat.map((format) =>
      row(feedPath(list.path, format), () => ({
        format,
        section: list.name,
        articles: list.articles.slice(0, articlesPerFeed),
      })),
    ),
  );
}

export function robotsFile() {
  return [row(robotsPath, nothing)];
}

/** An article as its publisher wrote it: the file, and the SHA-256 of what is in it. */
export type MarkdownText = Pick<ArticleFile, 'file' | 'sum'>;

export function markdownFiles({ markdown }: Edition): Row<MarkdownText>[] {
  return markdown.map(({ slug, file, sum }) => row(markdownPath(slug), () => ({ file, sum })));
}

/** The sums of a month's texts, by their paths from the root of the site. */
export type SumsOfMonth = { sums: [sum: string, file: string][] };

export function sumsFiles({ markdown, lists }: Edition): Row<SumsOfMonth>[] {
  const sums = new Map(markdown.map(({ slug, sum }) => [slug, sum]));
  return lists.flatMap(({ kind, name, articles }) => {
    const months = articles.flatMap(({ slug }): SumsOfMonth['sums'] => {
      const sum = kind === 'months' ? sums.get(slug) : undefined;
      return sum === undefined ? [] : [[sum, fileOf(markdownPath(slug))]];
    });
    return months.length === 0 ? [] : [row(sumsPath(name), () => ({ sums: months.sort(byFile) }))];
  });
}

function byFile([, a]: [string, string], [, b]: [string, string]): number {
  return a < b ? -1 : 1;
}

/** What the text of each address may be mined for, the exceptions first. */
export type Reservations = {
  exceptions: Exception[];
};

/** A page or text of which something else is said than of the site. */
export type Exception = { path: string; mining: Mining };

/** Read from the root of a host alone: under a base path it would say nothing. */
export function reservationFile(edition: Edition): Row<Reservations>[] {
  const exceptions = exceptionsIn(edition);
  const isSaid = edition.site.rights.mining !== undefined || exceptions.length > 0;
  if (!isSaid || basePath(edition.site) !== '/') return [];
  return [row(reservationPath, () => ({ exceptions }))];
}

export function exceptionsIn({ articles, site }: Edition): Exception[] {
  return articles.flatMap((article) => {
    const { mining } = treatmentOf(article, site);
    if (mining === undefined || !isExceptional(article, site)) return [];
    const paths = [articlePath(article.slug), ...(site.markdown ? [markdownPath(article.slug)] : [])];
    return paths.map((path) => ({ path, mining }));
  });
}

/** One of the files of a picture of the publication; another version of the picture means other bytes. */
export type MadePicture = {
  source: string;
  version: string;
  file: PictureFile;
};

export function pictureRows({ pictures }: Edition): Row<MadePicture>[] {
  return pictures.flatMap(({ file: source, version, ...picture }) =>
    pictureFiles(picture).map((file) =>
      (file.format ? unlinked : row)(file.path, () => ({ source, version, file })),
    ),
  );
}

/** The fonts, whose names change with their contents: no text links to them. */
export function fontFiles({ fonts }: Edition) {
  return fonts.map((file) => unlinked(fontPath(file), nothing));
}

/** A program for the reader's browser. */
export type Script = { code: string };

/** The programs that pages fetch, whose names change with what they say: no text links to them. */
export function scriptFiles({ scripts: { page, search } }: Edition): Row<Script>[] {
  return [page, search].map((script) => unlinked(scriptPath(script), () => ({ code: script.code })));
}

/** What a host is to say of the site; what the publication has of its own stands as it is. */
export type HostFile = {
  name: HostFileName;
  /** Former addresses, each with the article's. */
  moved: [alias: string, slug: string][];
};

export function hostFileRows({ articles, expired, publicFiles: own }: Edition): Row<HostFile>[] {
  return hostFileNames
    .filter((name) => !own.includes(name))
    .map((name) =>
      unlinked(name, () => ({
        name,
        moved: [...articles, ...expired].flatMap(({ slug, aliases = [] }) =>
          aliases.map((alias): [string, string] => [alias, slug]),
        ),
      })),
    );
}

/** The list of all these files, by which the next build knows what it may remove. */
export function outputList() {
  return [unlinked(outputListPath, nothing)];
}

/** The files that are published as they are, such as the icon. */
export function publicFiles({ publicFiles: files }: Edition) {
  return files.map((file) => row(encodedPath(file), nothing));
}
