import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';

type File = Parameters<NonNullable<ReturnType<typeof rehypeRaw>>>[1];

/** Parses the HTML written in the Markdown; a tree without any is left alone, for parsing takes long. */
export const rehypeRawHtml: Plugin<[], Root> = () => {
  const parse = rehypeRaw();
  return (tree, file) => (holdsRaw(tree) ? (parse(tree, file as File) as Root) : tree);
};

function holdsRaw(node: Nodes): boolean {
  return (node.type as string) === 'raw' || ('children' in node && node.children.some(holdsRaw));
}
