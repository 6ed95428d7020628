/** What is right by itself in an article's front matter, and contradicts another field of it. */
import type { DraftFrontMatter, FrontMatter } from '../article/schema.ts';
import type { Mistake } from './mistake.ts';
import type { Checked } from './yaml-document.ts';

export function contradictions(
  frontMatter: FrontMatter | DraftFrontMatter,
  file: string,
  lineOf: Checked<unknown>['lineOf'],
): Mistake[] {
  const { source, translation, rights, published } = frontMatter;
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
  if (rights?.expires !== undefined && published !== undefined && rights.expires <= published.slice(0, 10))
    found.push({
      path: ['rights', 'expires'],
      wrong: `is not after the day of publication (${published.slice(0, 10)})`,
      remedy: 'write the day on which the text leaves the site, or remove the line',
    });
  return found.map(({ path, ...complaint }) => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    ...complaint,
  }));
}
