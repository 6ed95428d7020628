import type { Message, Reading } from '../received.ts';
import { hiddenByPlace } from '../metadata/visibility.ts';
import { decode } from './encoding.ts';
import { binaryRefusal } from './binary-kinds.ts';
import { readFeed } from './feed.ts';
import { beginsWithFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { isMail, readMail } from './mail.ts';
import { textRefusal } from './text-kinds.ts';
import { readText } from './text.ts';
import { isWord, readWord } from './word.ts';
import { readWordPress } from './wordpress.ts';

/** Larger inputs are refused. */
export const largest = 20_000_000;

export interface Input {
  /** How the account names it. */
  name: string;
  bytes: Uint8Array;
  /** The address that it was fetched from. */
  address: string | null;
  /** The charset that the server declared. */
  charset: string | null;
}

/** Reads an input by what it is, whatever it is called, also what has to be unpacked first. */
export async function readAnyInput(input: Input): Promise<Reading> {
  const { name, bytes } = input;
  const packed =
    bytes.length <= largest && (isMail(bytes, name) ? readMail : isWord(bytes) ? readWord : null);
  if (!packed) return readInput(input);
  return withPlace(await packed(bytes, name), name);
}

/** Reads an input that is a text. */
export function readInput({ name, bytes, address, charset }: Input): Reading {
  if (bytes.length > largest) return { refused: `It is over ${largest / 1_000_000} MB.` };
  if (bytes.length === 0) return { refused: 'It is empty.' };
  const binary = binaryRefusal(bytes);
  if (binary) return { refused: binary };
  const { text, messages } = decode(bytes, charset);
  const reading = reader(text, name)(text, name, address);
  return withMessages(withPlace(reading, name), messages);
}

/** The folder of drafts hides what is in it, whatever the file says of itself. */
function withPlace(reading: Reading, name: string): Reading {
  const hidden = hiddenByPlace(name);
  if (reading.refused !== undefined || hidden.length === 0) return reading;
  for (const article of reading.articles) article.hidden = [...(article.hidden ?? []), ...hidden];
  return reading;
}

type Reader = (text: string, input: string, address: string | null) => Reading;

function reader(text: string, name: string): Reader {
  const head = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (beginsWithFrontMatter(text)) return readMarkdown;
  if (isFeed(head)) return isExport(text) ? readWordPress : readFeed;
  if (isJsonFeed(head)) return readFeed;
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
      head,
    )
  )
    return readHtml;
  const refused = textRefusal(text, name);
  if (refused) return () => ({ refused });
  if (/^<\?xml|^<!doctype\s+(?!html)/i.test(head)) return readFeed;
  if (/\.(?:md|mdx|markdown|mdown|mkd)$/i.test(name) || looksLikeMarkdown(text)) return readMarkdown;
  if (isHtmlFragment(text)) return readHtml;
  return readText;
}

const beforeRoot = String.raw`<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*`;
const feedRoot = new RegExp(
  String.raw`^(?:<\?xml[\s\S]*?\?>\s*)?(?:${beforeRoot})*<(?:rss|feed|rdf:RDF|[\w]+:(?:feed|rss))[\s>]`,
  'i',
);

function isFeed(head: string): boolean {
  return feedRoot.test(head);
}

/** Whether it has WordPress's own elements, wherever they are declared. */
function isExport(text: string): boolean {
  return /xmlns:wp\s*=/.test(text.slice(0, 20_000)) || /<wp:(?:wxr_version|post_type|status)>/.test(text);
}

function isJsonFeed(head: string): boolean {
  return head.startsWith('{') && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head);
}

const commonTags = new RegExp(
  [
    '</?(?:a|article|b|blockquote|br|center|div|em|figure|font|h[1-6]|i|img|li|ol|p|section|small|span|strong',
    String.raw`table|ul)\b[^<>]*>`,
  ].join('|'),
  'gi',
);

/** HTML without a document around it. */
function isHtmlFragment(text: string): boolean {
  const tags = text.match(commonTags)?.length ?? 0;
  return tags >= (/^\s*<[a-z!]/i.test(text) ? 1 : 2);
}

/** Marks that a plain text has no use for: a heading, a link, a fence. */
function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) || /\[[^\]\n]+\]\((?:https?:|\/|#)[^)\s]*\)/.test(text) || /^```/m.test(text)
  );
}

function withMessages(reading: Reading, messages: Message[]): Reading {
  if (reading.refused !== undefined) return reading;
  for (const article of reading.articles) article.messages.unshift(...messages);
  return reading;
}
