/** The publication as the pages see it: what was read and checked before the build began, and its lists. */
import { statSync } from 'node:fs';
import { listsOf } from './site/lists.ts';
import type { List } from './site/lists.ts';
import { digestOf } from './publication/digest.ts';
import type { Publication } from './site/publication.ts';
import { keptBody } from './publication/body-cache.ts';
import { settings } from './publication/settings.ts';
import type { Site } from './site/site.ts';
import { readSnapshot, snapshotFile } from './publication/snapshot.ts';

export interface Edition extends Publication {
  lists: List[];
  /** Lists by kind and name, for the links that lead to them. */
  listPaths: Record<'sections' | 'topics' | 'places' | 'people', ReadonlyMap<string, string>>;
  furniture: Furniture;
  furnitureDigest: string;
}

/** What every page shows around its own content. */
export interface Furniture {
  site: Site;
  wordmark: string | undefined;
  /** The sections that have an article, in site.yaml's order. */
  sections: string[];
  /** The publisher's pages. */
  pages: { slug: string; title: string; lang: string }[];
}

const { cacheDir } = settings();
let read: { edition: Edition; at: number } | undefined;

/** The edition; read once in a build, and anew after each change in development. */
export function edition(): Edition {
  if (import.meta.env.PROD && read) return read.edition;
  const at = statSync(snapshotFile(cacheDir)).mtimeMs;
  if (read?.at !== at) read = { edition: editionOf(readSnapshot(cacheDir)), at };
  return read.edition;
}

/** The HTML of an article's or a page's body. */
export function bodyOf(digest: string): string {
  return keptBody(cacheDir, digest);
}

/** A publication with what its pages share. */
export function editionOf(publication: Publication): Edition {
  const { articles, pages, site, wordmark } = publication;
  const lists = listsOf(articles, site);
  const pathsOf = (kind: List['kind']) =>
    new Map(lists.filter((list) => list.kind === kind).map(({ name, path }) => [name, path]));
  const furniture: Furniture = {
    site,
    wordmark,
    sections: lists.filter(({ kind }) => kind === 'sections').map(({ name }) => name),
    pages: pages.map(({ slug, title, lang }) => ({ slug, title, lang })),
  };
  return {
    ...publication,
    lists,
    listPaths: {
      sections: pathsOf('sections'),
      topics: pathsOf('topics'),
      places: pathsOf('places'),
      people: pathsOf('people'),
    },
    furniture,
    furnitureDigest: digestOf(JSON.stringify(furniture)),
  };
}
