import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expiredOf } from '../article/article.ts';
import type { Article, Expired } from '../article/article.ts';
import { instantOf, dayOf } from '../article/moment.ts';
import { isOver, treatmentOf } from '../article/rights.ts';
import type { DraftFrontMatter, FrontMatter, PageFrontMatter } from '../article/schema.ts';
import type { FileRecord, FoundPicture } from './file-record.ts';
import { editionOf } from '../site/edition.ts';
import type { Edition } from '../site/edition.ts';
import { noScripts } from '../site/publication.ts';
import type {
  ArticleFile,
  CopiedPicture,
  HeldBack,
  Page,
  Picture,
  Publication,
} from '../site/publication.ts';
import type { Site } from '../site/site.ts';
import { publicFiles } from './public-files.ts';
import type { ReadFile } from './read-files.ts';
import type { Settings } from './settings.ts';
import { slugOfFile } from './surroundings.ts';

/** A publication as it would be published, and what is held back from it. */
export interface Assembly {
  publication: Publication;
  edition: Edition;
  heldBack: HeldBack[];
}

/** Puts together what is published at `now`; with `everything`, also what is held back. */
export function assembled(
  files: ReadFile[],
  site: Site,
  { contentDir, publicDir, now }: Pick<Settings, 'contentDir' | 'publicDir' | 'now'>,
  everything: boolean,
): Assembly {
  const isPage = ({ file }: ReadFile) => file.startsWith('pages/');
  const { articles, expired, heldBack } = assembledArticles(
    files.filter((one) => !isPage(one)),
    site,
    now,
    everything,
  );
  const shown = new Set(articles.map(({ slug }) => slug));
  const publication: Publication = {
    site,
    now: now.toISOString(),
    articles,
    expired,
    markdown: site.markdown ? articleFiles(files.filter((one) => shown.has(slugOfFile(one.file)))) : [],
    pages: assembledPages(files.filter(isPage), site),
    pictures: copiedPictures(
      files.filter((one) => isPage(one) || shown.has(slugOfFile(one.file))),
      contentDir,
    ),
    publicFiles: publicFiles(publicDir),
    fonts: [],
    search: [],
    scripts: noScripts,
  };
  return { publication, edition: editionOf(publication), heldBack };
}

/**
 * The articles that are published at `now`, newest first, those whose right is over, and what is held back; with
 * `everything`, drafts and what is dated ahead too.
 */
function assembledArticles(
  files: ReadFile[],
  site: Site,
  now: Date,
  everything: boolean,
): { articles: Article[]; expired: Expired[]; heldBack: HeldBack[] } {
  const heldBack: HeldBack[] = [];
  const articles: [time: number, article: Article][] = [];
  const expired: Expired[] = [];
  for (const { file, record } of files) {
    if (!record.frontMatter || !record.body) continue;
    const article = articleOf(file, record, site, now);
    const time = instantOf(article.published, site.timezone).getTime();
    const because = heldBackBecause(article, time, now);
    if (because) heldBack.push({ file, because });
    const treatment = treatmentOf(article, site);
    if (!because && treatment.expires !== undefined && isOver(treatment, now, site.timezone)) {
      expired.push(expiredOf(article, treatment.expires));
      heldBack.push({ file, because: { expired: treatment.expires } });
    } else if (!because || everything) articles.push([time, article]);
  }
  articles.sort(([a, x], [b, y]) => b - a || (x.slug < y.slug ? -1 : 1));
  return { articles: articles.map(([, article]) => article), expired, heldBack };
}

function articleFiles(files: ReadFile[]): ArticleFile[] {
  return files.flatMap(({ file, record: { sum } }) =>
    file.startsWith('articles/') && sum !== undefined ? [{ slug: slugOfFile(file), file, sum }] : [],
  );
}

/** The publisher's pages. */
function assembledPages(files: ReadFile[], site: Site): Page[] {
  return files.flatMap(({ file, record }) => {
    const frontMatter = record.frontMatter as PageFrontMatter | undefined;
    if (!frontMatter || !record.body) return [];
    return [
      {
        ...frontMatter,
        lang: frontMatter.lang ?? site.language,
        slug: slugOfFile(file),
        bodyDigest: record.body.digest,
      },
    ];
  });
}

/** The pictures that files show: where they lie, and where each is to be. */
export function picturesIn(files: ReadFile[]): Omit<CopiedPicture, 'version'>[] {
  const pictures = files.flatMap(({ record }) =>
    record.asked.images.flatMap(([, answer]) => (answer && 'path' in answer ? [answer] : [])),
  );
  return [...new Map(pictures.map((picture) => [`${picture.path} ${picture.file}`, picture])).values()];
}

/** The same, each with a version that changes whenever the file does. */
function copiedPictures(files: ReadFile[], contentDir: string): CopiedPicture[] {
  return picturesIn(files).map((picture) => {
    // The time of its last change of any kind: a copy can be given another file's date.
    const now = statSync(join(contentDir, picture.file), { throwIfNoEntry: false });
    return { ...picture, version: JSON.stringify([contentDir, now?.size, now?.mtimeMs, now?.ctimeMs]) };
  });
}

function heldBackBecause(article: Article, time: number, now: Date): HeldBack['because'] | undefined {
  if (article.draft) return { missing: article.missing };
  return time > now.getTime() ? { until: article.published } : undefined;
}

function articleOf(file: string, record: FileRecord, site: Site, now: Date): Article {
  const { image, ...frontMatter } = record.frontMatter as FrontMatter | DraftFrontMatter;
  const picture = image && record.asked.images.find(([src]) => src === image.src)?.[1];
  const slug = slugOfFile(file);
  // What a draft lacks is filled for the eyes of whoever writes it, and named on its page.
  const standIns = {
    title: slug,
    lang: site.language,
    published: dayOf(now.toISOString(), site.timezone),
    section: Object.keys(site.sections)[0] ?? '',
  };
  const source = sourceOf(frontMatter.source);
  return {
    ...standIns,
    ...(frontMatter as FrontMatter),
    source: source.value,
    ...(isMadeOf(source.value) && site.translation && { translation: site.translation }),
    ...(frontMatter.translation && { translation: frontMatter.translation }),
    slug,
    bodyDigest: record.body?.digest ?? '',
    words: record.body?.words ?? 0,
    opening: record.body?.opening ?? '',
    missing: [...Object.keys(standIns).filter((key) => !(key in frontMatter)), ...source.missing],
    ...(picture && 'path' in picture ? { picture: { ...image, ...shownOf(picture) } } : {}),
  };
}

/** A picture without the file that it comes from, which is nobody's business on the site. */
function shownOf({ path, width, height }: FoundPicture): Picture {
  return { path, width, height };
}

/** Whether a text was made of another, by somebody who may be named: it was not taken over as it was. */
function isMadeOf(source: FrontMatter['source']): boolean {
  return source !== 'original' && ['translation', 'summary'].includes(source.relation);
}

function sourceOf(source: DraftFrontMatter['source']): { value: FrontMatter['source']; missing: string[] } {
  if (source === 'original') return { value: source, missing: [] };
  const { publisher, url, relation, ...rest } = source ?? {};
  const missing = Object.entries({ publisher, url, relation }).flatMap(([key, value]) =>
    value === undefined ? [`source.${key}`] : [],
  );
  return {
    value: {
      ...rest,
      publisher: publisher ?? '?',
      url: url ?? null,
      relation: relation ?? 'republication',
    } as FrontMatter['source'],
    missing: source === undefined ? ['source'] : missing,
  };
}
