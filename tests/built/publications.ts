/** The built publications, and their files and pages as tests want them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';

export type PublicationName = (typeof publicationNames)[number];

/** A publication that was built. */
export interface Built {
  outDir: string;
  /** The variables that it was built with. */
  environment: Record<string, string>;
  /** The address of its front page. */
  address: string;
  /** The path of its front page: `/` or `/repo/`. */
  base: string;
  /** What the build printed. */
  output: string;
}

export interface Page {
  /** The file, relative to the output: `articles/x/index.html`. */
  file: string;
  /** Its path on the host, with the base: `/repo/articles/x/`. */
  path: string;
  html: string;
  document: Document;
}

export const publicationNames = [
  'own',
  'ownUnderBase',
  'english',
  'englishUnderBase',
  'arabic',
  'many',
  'hostile',
] as const;

export function publication(name: PublicationName): Built {
  return inject('publications')[name];
}

/** Every file of the output, relative to it, with slashes. */
export function filesOf({ outDir }: Built): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every HTML page, alias pages among them. */
export function pagesOf(built: Built): Page[] {
  const known = parsed.get(built.outDir);
  if (known) return known;
  const pages = filesOf(built)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(built.outDir, file), 'utf8');
      return {
        file,
        path: built.base + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        document: parseHTML(html).document,
      };
    });
  parsed.set(built.outDir, pages);
  return pages;
}

const parsed = new Map<string, Page[]>();

export function pageAt(built: Built, file: string): Page {
  const page = pagesOf(built).find((candidate) => candidate.file === file);
  if (!page) throw new Error(`${file} was not built`);
  return page;
}

export function articlePagesOf(built: Built): Page[] {
  return pagesOf(built).filter(({ file }) => file.startsWith('articles/'));
}

/** Pages that lead elsewhere at once. */
export function isAlias({ document }: Page): boolean {
  return document.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** One page of each template that the publication has, the richest where there is a choice. */
export function templatesOf(built: Built): Page[] {
  const templates = [
    /^index\.html$/,
    /^articles\//,
    /^sections\/index\.html$/,
    /^sections\/[^/]+\/index\.html$/,
    /^sections\/[^/]+\/page\//,
    /^topics\//,
    /^places\//,
    /^people\//,
    /^archive\/index\.html$/,
    /^archive\/\d+\/index\.html$/,
    /^archive\/\d+\/\d+\/index\.html$/,
    /^archive\/\d+\/\d+\/page\//,
    /^404\.html$/,
    /^(?:recherche|search)\/index\.html$/,
    /^(?:recherche|search)\/\w\/index\.html$/,
    /^(?!sections|archive|recherche|search)[a-z-]+\/index\.html$/,
  ];
  const pages = pagesOf(built).filter((page) => !isAlias(page));
  return templates.flatMap((template) => {
    const [richest] = pages
      .filter(({ file }) => template.test(file))
      .sort((a, b) => b.html.length - a.html.length);
    return richest ? [richest] : [];
  });
}
