import type { Message, Reading } from '../received.ts';
import { hiddenByPlace } from '../metadata/visibility.ts';
import { decode } from './encoding.ts';
import { readFeed } from './feed.ts';
import { beginsWithFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';
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

/** Reads an input by what it is, whatever it is called. */
export function readInput({ name, bytes, address, charset }: Input): Reading {
  if (bytes.length > largest) return { refused: `It is over ${largest / 1_000_000} MB.` };
  if (bytes.length === 0) return { refused: 'It is empty.' };
  const binary = binaryKind(bytes);
  if (binary) return { refused: `It is ${binary}, not a text.` };
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
  if (isFeed(head)) return /xmlns:wp\s*=|<wp:wxr_version/.test(head) ? readWordPress : readFeed;
  if (isJsonFeed(head)) return readFeed;
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
      head,
    )
  )
    return readHtml;
  if (/^<\?xml|^<!doctype\s+(?!html)/i.test(head)) return readFeed;
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name) || looksLikeMarkdown(text)) return readMarkdown;
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

const signatures: [kind: string, pattern: RegExp][] = [
  ['a PDF', /^%PDF-/],
  ['a picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM.{4}\0\0)/s],
  ['an archive or an office document', /^(?:PK\x03\x04|\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xd0\xcf\x11\xe0)/],
  ['a program', /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/],
  ['a sound or a film', /^(?:ID3|OggS|fLaC|.{4}ftyp|\x1aE\xdf\xa3)/s],
];

/** What kind of bytes these are, where they are no text; `null` for text. */
function binaryKind(bytes: Uint8Array): string | null {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const known = signatures.find(([, pattern]) => pattern.test(latin));
  if (known) return known[0];
  if (/^(?:\xff\xfe|\xfe\xff)/.test(latin)) return null;
  const zeros = latin.split('\0').length - 1;
  const controls = (latin.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) ?? []).length;
  // Every second byte of UTF-16 may be zero; fewer zeros are no text's.
  if (zeros > 0 && zeros < latin.length * 0.3) return 'a binary file';
  return controls > latin.length * 0.1 ? 'a binary file' : null;
}

function withMessages(reading: Reading, messages: Message[]): Reading {
  if (reading.refused !== undefined) return reading;
  for (const article of reading.articles) article.messages.unshift(...messages);
  return reading;
}
