import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';

const unfiltered = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze();

/** A file as a careless renderer would show it: raw HTML comes through and nothing is sanitised. */
export function render(file: string): { frontMatter: Record<string, unknown>; body: string } {
  const [, yaml = '', markdown = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  return {
    frontMatter: parse(yaml) as Record<string, unknown>,
    body: String(unfiltered.processSync(markdown)),
  };
}
