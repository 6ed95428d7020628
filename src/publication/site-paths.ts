import { listPages, listsOf } from '../site/lists.ts';
import {
  archivePath,
  articlePath,
  feedPaths,
  frontPath,
  listPagePath,
  notFoundPath,
  pagePath,
  sectionPath,
  sectionsPath,
} from '../site/paths.ts';
import { aliasPath } from './assemble.ts';
import { articlesPerPage, headlinesPerPage } from '../site/publication.ts';
import type { Publication } from '../site/publication.ts';

/** Every path of the site to which a text may link. */
export function sitePaths(publication: Publication): ReadonlySet<string> {
  const aliases = publication.articles.flatMap((article) => article.aliases ?? []);
  return new Set([...ownPaths(publication), ...aliases.map((alias) => `${aliasPath(alias)}/`)]);
}

/** Every path of the site but the former addresses. */
export function ownPaths(publication: Publication): ReadonlySet<string> {
  const { articles, pages, site } = publication;
  const lists = listsOf(articles, site);
  const listPaths = lists.flatMap((list) =>
    listPages(list.articles, list.kind === 'months' ? headlinesPerPage : articlesPerPage).map(({ number }) =>
      listPagePath(list.path, number),
    ),
  );
  const feeds = ['', ...lists.filter(({ kind }) => kind === 'sections').map(({ path }) => path)].flatMap(
    (path) => Object.values(feedPaths(path)),
  );
  const years = lists
    .filter(({ kind }) => kind === 'months')
    .map(({ name }) => archivePath(name.slice(0, 4)));
  return new Set([
    frontPath,
    notFoundPath,
    sectionsPath,
    archivePath(),
    ...years,
    ...listPaths,
    ...feeds,
    ...articles.map(({ slug }) => articlePath(slug)),
    ...pages.map(({ slug }) => pagePath(slug)),
  ]);
}

/** The paths that are known from the names of files and sections alone, before any file is read. */
export function expectedPaths(files: string[], sections: string[]): ReadonlySet<string> {
  const slugs = (folder: string) =>
    files.filter((file) => file.startsWith(folder)).map((file) => file.replace(/^.*\/|\.md$/g, ''));
  return new Set([
    frontPath,
    notFoundPath,
    ...Object.values(feedPaths('')),
    sectionsPath,
    archivePath(),
    ...sections.map(sectionPath),
    ...slugs('articles/').map(articlePath),
    ...slugs('pages/').map(pagePath),
  ]);
}
