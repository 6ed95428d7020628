import { linkablePaths } from '../site/contents.ts';
import type { Edition } from '../site/edition.ts';
import { sectionPath } from '../site/paths.ts';
import { homeOf } from './surroundings.ts';

/**
 * The paths that are known before any file is read: those of an edition without articles, of the articles and pages
 * whose files there are, and of the sections.
 */
export function expectedPaths(empty: Edition, files: string[], sections: string[]): ReadonlySet<string> {
  return new Set([...linkablePaths(empty), ...files.map(homeOf), ...sections.map(sectionPath)]);
}
