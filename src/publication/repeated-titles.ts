import type { Mistake } from './mistake.ts';
import type { ReadFile } from './read-files.ts';

/** Articles that have another's title, as warnings: in a list nobody could tell them apart. */
export function repeatedTitles(files: ReadFile[]): Mistake[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, record: { frontMatter } }): Mistake[] => {
    const title = frontMatter?.title;
    if (!file.startsWith('articles/') || !title) return [];
    const key = `${frontMatter.lang ?? ''} ${title.trim().toLowerCase()}`;
    const other = seen.get(key);
    seen.set(key, other ?? file);
    if (other === undefined) return [];
    const remedy = 'say in one of the titles what tells them apart, or remove one of the two';
    return [{ file, line: 1, field: 'title', wrong: `is the title of ${other} too`, remedy }];
  });
}
