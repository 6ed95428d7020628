import type { Mistake } from './mistake.ts';
import type { TextFile } from './text-file.ts';

/**
 * Comments in an article's file: no page shows them, and its Markdown, which is published as it is, does. Found are whole
 * lines of the front matter and, in the text, where an HTML comment begins.
 */
export function publicComments(
  { frontMatter, frontMatterLine, body, bodyLine }: TextFile,
  file: string,
): Mistake[] {
  const linesWith = (text: string, firstLine: number, mark: RegExp) =>
    text.split('\n').flatMap((line, index) => (mark.test(line) ? [firstLine + index] : []));
  const told = (line: number, field: string) => ({
    ...{ file, line, field, wrong: 'a comment is public in the Markdown of the article' },
    remedy: 'remove it, or write markdown: false in site.yaml',
  });
  return [
    ...linesWith(frontMatter, frontMatterLine, /^\s*#/).map((line) => told(line, 'front matter')),
    ...linesWith(body, bodyLine, /<!--/).map((line) => told(line, 'body')),
  ];
}
