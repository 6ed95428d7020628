/**
 * Pictures whose name has a blank, which Markdown wants between < and >: `![Un pont](vieux pont (2).jpg "Légende")`.
 * They are shown all the same; what cannot be is a mistake, so that no mark-up stands on a page as text.
 */
import type { Image, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Position = NonNullable<Text['position']>;

const ending = String.raw`\.(?:jpe?g|png|gif|webp|avif)`;
/** No name goes on over the mark-up of another link. */
const name = String.raw`(?:(?!\]\()[^\n<>"])+?${ending}`;
const whole = new RegExp(String.raw`!\[([^\]\n]*)\]\(\s*(${name})(?:\s+"([^"\n]*)")?\s*\)`, 'giu');
const rest = new RegExp(String.raw`\]\(\s*(${name})[^)\n]*\)`, 'iu');

export const remarkBlankNames: Plugin<[], Root> = () => (tree, file) => {
  const markdown = String(file);
  if (!rest.test(markdown)) return;
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('](')) return;
    const { start, end } = node.position ?? {};
    // Whoever escapes marks wants them to be seen.
    if (markdown.slice(start?.offset, end?.offset).includes('\\')) return;
    const parts = partsOf(node);
    for (const part of parts) if (part.type === 'text') complain(part, file);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** A text, parted at the pictures in it. */
function partsOf(node: Text): (Text | Image)[] {
  const { value, position } = node;
  const parts: (Text | Image)[] = [];
  let end = 0;
  for (const match of value.matchAll(whole)) {
    const [all, alt = '', url = '', title] = match;
    if (match.index > end) parts.push({ ...node, value: value.slice(end, match.index) });
    const at = position && placeIn(position, value.slice(0, match.index));
    parts.push({ type: 'image', url, alt, ...(title ? { title } : {}), ...(at ? { position: at } : {}) });
    end = match.index + all.length;
  }
  return end < value.length ? [...parts, { ...node, value: value.slice(end) }] : parts;
}

/** Where a part of a text begins that has this before it. */
function placeIn({ start, end }: Position, before: string): Position {
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const column = lines.length === 1 ? start.column + last : last + 1;
  return { start: { line: start.line + lines.length - 1, column }, end };
}

function complain({ value, position }: Text, file: VFile): void {
  const picture = rest.exec(value)?.[1];
  if (picture === undefined) return;
  const message = file.message(`the picture ${picture} is not written as Markdown wants it`, position);
  message.fatal = true;
  message.note = `put its name between < and >, ![what it shows](<${picture}>)`;
}
