import { posix } from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { Article } from '../article/article.ts';
import { instantOf, dayOf } from '../article/moment.ts';
import { reservedNames } from '../article/paths.ts';
import type { DraftFrontMatter, FrontMatter, PageFrontMatter } from '../article/schema.ts';
import type { FileRecord } from './file-record.ts';
import type { Mistake } from './mistake.ts';
import type { CopiedPicture, HeldBack, Page } from './publication.ts';
import type { Site } from './site.ts';

/** A file of the publication and what it holds. */
export interface ReadFile {
  file: string;
  record: FileRecord;
}

/** The articles that are published at `now`, newest first, and what is held back; with `everything`, all of them. */
export function assembledArticles(
  files: ReadFile[],
  site: Site,
  now: Date,
  everything: boolean,
): { articles: Article[]; heldBack: HeldBack[] } {
  const heldBack: HeldBack[] = [];
  const articles: [time: number, article: Article][] = [];
  for (const { file, record } of files) {
    if (!record.frontMatter || !record.body) continue;
    const article = articleOf(file, record, site, now);
    const time = instantOf(article.published, site.timezone).getTime();
    const because = article.draft ? 'draft' : time > now.getTime() ? { until: article.published } : undefined;
    if (because) heldBack.push({ file, because });
    if (!because || everything) articles.push([time, article]);
  }
  articles.sort(([a, x], [b, y]) => b - a || (x.slug < y.slug ? -1 : 1));
  return { articles: articles.map(([, article]) => article), heldBack };
}

/** The publisher's pages. */
export function assembledPages(files: ReadFile[], site: Site): Page[] {
  return files.flatMap(({ file, record }) => {
    const frontMatter = record.frontMatter as PageFrontMatter | undefined;
    if (!frontMatter || !record.body) return [];
    return [
      {
        ...frontMatter,
        lang: frontMatter.lang ?? site.language,
        slug: slugOf(file),
        bodyDigest: record.body.digest,
      },
    ];
  });
}

/** The pictures that files show. */
export function picturesOf(files: ReadFile[]): CopiedPicture[] {
  const pictures = files.flatMap(({ file, record }) =>
    record.asked.images.flatMap(([src, answer]) =>
      answer ? [{ ...answer, file: posix.join(posix.dirname(file), decodeURIComponent(src)) }] : [],
    ),
  );
  return [...new Map(pictures.map((picture) => [picture.path, picture])).values()];
}

/** Mistakes in the name of a file: it is the slug, and so the address. */
export function nameMistakes(files: string[]): Mistake[] {
  const seen = new Map<string, string>();
  return files.flatMap((file): Mistake[] => {
    const slug = slugOf(file);
    const mistake = (wrong: string, remedy: string) => [{ file, line: 1, field: 'file name', wrong, remedy }];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 120)
      return mistake(
        'is not made of lower-case letters, digits and hyphens',
        `name it ${slugify(slug).slice(0, 120) || 'article'}.md`,
      );
    const isPage = file.startsWith('pages/');
    if (isPage && (reservedNames as readonly string[]).includes(slug))
      return mistake('is an address of the site’s own', `name it ${slug}-page.md`);
    const key = `${isPage ? 'pages' : 'articles'}/${slug}`;
    const other = seen.get(key);
    if (other) return mistake(`gives the same address as ${other}`, `rename one of the two`);
    seen.set(key, file);
    return [];
  });
}

/** Fields that are right by themselves and wrong beside the rest of the publication. */
export function crossMistakes(files: ReadFile[], site: Site): Mistake[] {
  const pages = new Set(
    files.filter(({ file }) => file.startsWith('pages/')).map(({ file }) => slugOf(file)),
  );
  const claimed = new Map<string, string>();
  return files.flatMap(({ file, record }) => {
    const frontMatter = record.frontMatter;
    if (!frontMatter || !('section' in frontMatter || 'aliases' in frontMatter)) return [];
    const mistakes: Mistake[] = [];
    const { section, aliases = [] } = frontMatter;
    if (section !== undefined && !Object.hasOwn(site.sections, section))
      mistakes.push({
        file,
        line: record.lines.section,
        field: 'section',
        wrong: `${section} is not a section of site.yaml`,
        remedy: `write one of ${Object.keys(site.sections).join(', ')}, or add it to site.yaml`,
      });
    aliases.forEach((alias, index) => {
      const path = aliasPath(alias);
      const first = path.split('/')[0] ?? '';
      const other = claimed.get(path);
      const wrong = other
        ? `${alias} is also an alias of ${other}`
        : path === '' || pages.has(first) || isReserved(first)
          ? `${alias} is the address of a page of the site`
          : undefined;
      if (wrong)
        mistakes.push({
          file,
          line: record.lines.aliases[index] ?? 1,
          field: `aliases.${index}`,
          wrong,
          remedy: 'write the address that the article had elsewhere, or remove the line',
        });
      else claimed.set(path, file);
    });
    return mistakes;
  });
}

/** An alias as a path of the site. */
export function aliasPath(alias: string): string {
  return alias.replace(/^\/+|\/+$/g, '');
}

function articleOf(file: string, record: FileRecord, site: Site, now: Date): Article {
  const { image, ...frontMatter } = record.frontMatter as FrontMatter | DraftFrontMatter;
  const picture = image && record.asked.images.find(([src, answer]) => src === image.src && answer)?.[1];
  const slug = slugOf(file);
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
    slug,
    bodyDigest: record.body?.digest ?? '',
    words: record.body?.words ?? 0,
    opening: record.body?.opening ?? '',
    missing: [...Object.keys(standIns).filter((key) => !(key in frontMatter)), ...source.missing],
    ...(picture ? { picture: { ...image, ...picture } } : {}),
  };
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

function isReserved(name: string): boolean {
  return (
    (reservedNames as readonly string[]).includes(name) ||
    /^(rss\.xml|atom\.xml|feed\.json|sitemap.*\.xml|robots\.txt|index\.html|404\.html)$/.test(name)
  );
}

/** The slug that a file’s name gives. */
export function slugOf(file: string): string {
  return posix.basename(file, '.md');
}
