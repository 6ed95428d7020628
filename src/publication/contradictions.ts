/** What is right by itself in an article's front matter, and contradicts another field of it. */
import type { DraftFrontMatter, FrontMatter } from '../article/schema.ts';
import type { Mistake } from './mistake.ts';
import type { Checked } from './yaml-document.ts';

export function contradictions(
  frontMatter: FrontMatter | DraftFrontMatter,
  file: string,
  lineOf: Checked<unknown>['lineOf'],
): Mistake[] {
  const { source, translation } = frontMatter;
  const found: { path: string[]; wrong: string; remedy: string }[] = [];
  if (translation && source === 'original')
    found.push({
      path: ['translation'],
      wrong: 'is stated of your own reporting',
      remedy: 'remove it, or state under source what was translated',
    });
  if (translation && typeof source === 'object' && source.relation === 'republication')
    found.push({
      path: ['translation'],
      wrong: 'is stated of a text that was taken over as it was',
      remedy: 'remove it, or write relation: translation or summary',
    });
  return found.map(({ path, ...complaint }) => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    ...complaint,
  }));
}
