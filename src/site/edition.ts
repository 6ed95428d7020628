/** A publication with what its pages share: its lists, and the frame of every page. */
import { hash } from 'node:crypto';
import { listsOf } from './lists.ts';
import type { List } from './lists.ts';
import { byTermKind, iconPath } from './paths.ts';
import type { TermKind } from './paths.ts';
import type { Publication } from './publication.ts';
import type { Site } from './site.ts';

export interface Edition extends Publication {
  lists: List[];
  /** The paths of the lists of terms, by kind and name, for the links that lead to them. */
  termPaths: Record<TermKind, ReadonlyMap<string, string>>;
  frame: Frame;
  /** Names the frame: equal digests mean that every page has the same around its own content. */
  frameDigest: string;
}

/** What every page shows around its own content, in masthead and footer. */
export interface Frame {
  site: Site;
  wordmark: string | undefined;
  hasIcon: boolean;
  /** The sections that have an article, in site.yaml's order. */
  sections: string[];
  /** The publisher's pages. */
  pages: { slug: string; title: string; lang: string }[];
}

/** The edition of a publication. */
export function editionOf(publication: Publication): Edition {
  const { articles, pages, site, wordmark } = publication;
  const lists = listsOf(articles, site);
  const pathsOf = (kind: TermKind) =>
    new Map(lists.filter((list) => list.kind === kind).map(({ name, path }) => [name, path]));
  const frame: Frame = {
    site,
    wordmark,
    hasIcon: publication.publicFiles.includes(iconPath),
    sections: lists.filter(({ kind }) => kind === 'sections').map(({ name }) => name),
    pages: pages.map(({ slug, title, lang }) => ({ slug, title, lang })),
  };
  return {
    ...publication,
    lists,
    termPaths: byTermKind(pathsOf),
    frame,
    frameDigest: hash('sha256', JSON.stringify(frame), 'hex'),
  };
}
