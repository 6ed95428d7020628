import type { Element, ElementContent, Root, Text } from 'hast';
import { mediaShortcodes } from '../words/media-shortcodes.ts';
import { anyOf } from '../words/words.ts';
import { charactersOf, element, elementsIn, isShown } from './nodes.ts';
import { partOf, spanOf } from './places.ts';
import { isSound, watchPage } from './watch-page.ts';

declare module 'hast' {
  interface RootData {
    /** Commands that became what they show, for the account. */
    commands?: Text[];
  }
}

/** Commands of WordPress that show something become what they show; `[caption]` becomes a figure. */
export function shortcodeMedia(tree: Root): void {
  const commands: Text[] = ((tree.data ??= {}).commands ??= []);
  visit(tree, commands);
}

function visit(parent: Root | Element, commands: Text[]): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return child.value.includes('[') ? films(child, commands) : [child];
    if (child.type !== 'element' || /^(?:pre|code|script|style)$/.test(child.tagName)) return [child];
    visit(child, commands);
    return child.tagName === 'p' ? figures(child, commands) : [child];
  }) as typeof parent.children;
}

const film = new RegExp(
  String.raw`\[(${anyOf(mediaShortcodes)})(?=[\s\]=:])([^\[\]]*)\](?:([^\[\]]{0,500})\[/\1\])?(?!\()`,
  'gi',
);

function films(node: Text, commands: Text[]): ElementContent[] {
  const output: ElementContent[] = [];
  let at = 0;
  for (const match of node.value.matchAll(film)) {
    const [whole, name = '', said = '', enclosed = ''] = match;
    const address = addressIn(enclosed) || addressIn(said) || addressOfNumber(name, enclosed || said);
    if (!address) continue;
    const end = match.index + whole.length;
    commands.push(partOf(node, match.index, end));
    const page = watchPage(address);
    const isAudio = /^audio$/i.test(name) || isSound(page);
    const span = spanOf(commands.slice(-1));
    const shown = { ...element(isAudio ? 'audio' : 'video', { src: page }), ...(span && { span }) };
    output.push(partOf(node, at, match.index), shown);
    at = end;
  }
  return at === 0 ? [node] : [...output, partOf(node, at, node.value.length)];
}

function addressIn(text: string): string {
  return /https?:\/\/[^\s"'<>[\]“”″′‘’»«|]+/i.exec(text)?.[0] ?? '';
}

/** `[youtube F0uR000fILm]`, `[vimeo id="12345678"]`. */
function addressOfNumber(name: string, said: string): string {
  const number = /^[\s=:]*(?:(?:id|v|video_?id|code|video)\s*=\s*)?["'“”″]?([\w-]+)/i.exec(said)?.[1] ?? '';
  if (/^(?:embedyt|youtube)/i.test(name) && /^[\w-]{11}$/.test(number))
    return `https://www.youtube.com/watch?v=${number}`;
  if (/^vimeo$/i.test(name) && /^\d{5,}$/.test(number)) return `https://vimeo.com/${number}`;
  return /^dailymotion$/i.test(name) && /^x\w{3,}$/.test(number)
    ? `https://www.dailymotion.com/video/${number}`
    : '';
}

const opening = /\[(?:wp_)?caption\b([^\]]*)\]\s*$/i;
const closing = /\[\/(?:wp_)?caption\]/i;

/** `[caption …]<img> What it shows[/caption]`: a figure between what stands before and behind it. */
function figures(paragraph: Element, commands: Text[]): ElementContent[] {
  const { children } = paragraph;
  const start = children.findIndex((child) => child.type === 'text' && opening.test(child.value));
  const end = children.findIndex(
    (child, at) => at > start && child.type === 'text' && closing.test(child.value),
  );
  const [first, last] = [children[start], children[end]];
  if (start < 0 || first?.type !== 'text' || last?.type !== 'text') return [paragraph];
  const [open, close] = [opening.exec(first.value), closing.exec(last.value)];
  const inside = children.slice(start + 1, end);
  const media = inside.find((child) => holdsMedia(child));
  if (!open || !close || !media) return [paragraph];
  commands.push(partOf(first, open.index, first.value.length));
  const afterClose = close.index + close[0].length;
  commands.push(partOf(last, close.index, afterClose));
  const words = [...inside.slice(inside.indexOf(media) + 1), partOf(last, 0, close.index)];
  const hasWords = words.some((node) => charactersOf(node).trim());
  const attribute = /caption\s*=\s*(["“″])(.+?)["”″]/i.exec(open[1] ?? '')?.[2];
  const caption: ElementContent[] = hasWords || !attribute ? words : [{ type: 'text', value: attribute }];
  const figure = element('figure', {}, [
    element('p', {}, inside.slice(0, inside.indexOf(media) + 1)),
    element('figcaption', {}, caption),
  ]);
  const before = element('p', paragraph.properties, [
    ...children.slice(0, start),
    partOf(first, 0, open.index),
  ]);
  const rest = [partOf(last, afterClose, last.value.length), ...children.slice(end + 1)];
  const after = figures(element('p', paragraph.properties, rest), commands);
  return [...[before].filter(hasContent), figure, ...after.filter(hasContent)];
}

function holdsMedia(node: ElementContent): boolean {
  return node.type === 'element' && (isShown(node) || elementsIn(node).some(isShown));
}

function hasContent(node: ElementContent): boolean {
  return charactersOf(node).trim() !== '' || holdsMedia(node);
}
