import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const serializer = unified().use(rehypeStringify).freeze();

/** Nodes written as HTML, for what is put into a text before it is read. */
export function htmlOf(nodes: ElementContent[]): string {
  return serializer.stringify({ type: 'root', children: nodes });
}
