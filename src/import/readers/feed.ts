import { parseFeed } from 'feedsmith';
import { hiddenByTitle } from '../metadata/visibility.ts';
import { claim, itemsLink, type Claims, type Reading, type Received } from '../received.ts';
import { atomItems } from './atom-items.ts';
import { hiddenEntry, isKindCategory, isTrashed, otherKind } from './entry-kind.ts';
import { feedEntries, type Field } from './feed-entries.ts';
import { besideEntry, foundInEntry } from './entry-content.ts';
import { filesUnder } from './feed-files.ts';
import type { FeedItem } from './feed-item.ts';
import { isAggregated } from './aggregated.ts';
import { jsonItems } from './json-items.ts';
import { rssItems } from './rss-items.ts';
import { wholeItems } from './whole-items.ts';
import { unsafeXml } from './xml-safety.ts';

/** RSS, Atom, RDF and JSON Feed: one article for each item. */
export function readFeed(text: string, input: string, address: string | null): Reading {
  const unsafe = unsafeXml(text);
  if (unsafe) return { refused: unsafe };
  const items = isEnded(text) ? itemsOf(text) : null;
  if (items) return read(text, items, input, address);
  const whole = wholeItems(text);
  const left = itemsOf(whole?.text ?? text);
  if (!left) return { refused: 'It is not a feed that can be read: its XML or JSON is broken.' };
  const reading = read(whole?.text ?? text, left, input, address);
  return whole && reading.articles ? { ...reading, broken: whole.broken } : reading;
}

/** Whether its root is closed. Some parsers end it themselves, and then nobody hears that it was cut off. */
function isEnded(text: string): boolean {
  return (
    /[}>]\s*$/.test(text) &&
    (/\}\s*$/.test(text) || /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(text))
  );
}

/** The items of a feed, whatever its format; `null` where it is broken. */
function itemsOf(text: string): FeedItem[] | null {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'atom') return atomItems(feed);
    return format === 'json' ? jsonItems(feed) : rssItems(feed);
  } catch {
    return null;
  }
}

function read(text: string, items: FeedItem[], input: string, address: string | null): Reading {
  if (items.length === 0) return { refused: 'There is no item in this feed.' };
  const originals = originalLinks(text);
  if (originals.length === items.length) {
    for (const [index, item] of items.entries()) item.original ??= originals[index];
  }
  const entries = feedEntries(text);
  // Where the two readers do not see the same items, what is said of one may be meant for any.
  const entryOf = (index: number): Field[] =>
    entries.length === items.length ? (entries[index] ?? []) : entries.flat();
  const kinds = items.map((_, index) => kindOf(entryOf(index)));
  const articles = items
    .map((item, index) => received(item, `${input}#${index + 1}`, address, entryOf(index)))
    .filter((_, index) => kinds[index] === null);
  const others = kinds.filter((kind) => kind !== null);
  return {
    articles,
    skipped: others.length > 0 ? [{ input, why: counted(others), count: others.length }] : [],
    items: entries.length,
  };
}

function kindOf(entry: Field[]): string | null {
  return otherKind(entry) ?? (isTrashed(entry) ? 'post in the trash' : null);
}

/** What stays behind, counted by kind. */
function counted(kinds: string[]): string {
  const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} × ${kind}`);
  return `Only posts come in; the feed also holds ${counts.join(', ')}.`;
}

function received(item: FeedItem, input: string, address: string | null, entry: Field[]): Received {
  const claims: Claims = {};
  const link = linkOf(item, entry, address);
  const text = item.isPlain ? withAddresses(item) : filesUnder(item.content, item.files);
  claim(claims, 'title', item.title, 'the item’s title');
  claim(claims, 'published', item.published, 'the item’s date');
  claim(claims, 'source.published', item.published, 'the item’s date');
  claim(claims, 'updated', item.updated, 'the item’s date of change');
  claim(claims, 'authors', item.authors, 'the item’s author');
  claim(
    claims,
    'categories',
    item.categories.filter((category) => !isKindCategory(category)),
    'the item’s categories',
  );
  claim(claims, 'lang', item.lang, 'the feed’s language');
  claim(claims, 'source.url', item.original, 'the item’s original address');
  claim(claims, 'source.url', link, itemsLink);
  claim(claims, 'source.publisher', item.sourceTitle, 'the item’s source');
  if (!isAggregated(item, link)) claim(claims, 'source.publisher', item.feedTitle, 'the feed’s title');
  if (item.isSummary) claim(claims, 'source.relation', 'excerpt', 'the item, which holds a summary alone');
  if (item.summary && item.summary !== item.content)
    claim(claims, 'description', item.summary, 'the item’s summary');
  return {
    input,
    format: item.isPlain ? 'text' : 'html',
    text,
    body: { start: 0, end: text.length },
    wholeInput: false,
    page: false,
    claims,
    read: foundInEntry(entry),
    beside: besideEntry(entry),
    removed: [],
    messages: pictures(item),
    address:
      baseOf(entry, contentNames) || [item.original, link].find((one) => URL.canParse(one ?? '')) || address,
    hidden: [...hiddenEntry(entry), ...hiddenByTitle(item.title ?? '')],
  };
}

const contentNames = ['encoded', 'content', 'description', 'summary'];

/** Where the addresses of an item's element start from. */
function baseOf(entry: Field[], names: string[]): string {
  return names.map((name) => entry.find((field) => field.name === name)?.base).find(Boolean) ?? '';
}

function linkOf(item: FeedItem, entry: Field[], address: string | null): string {
  const link = item.link ?? '';
  const base = baseOf(entry, ['link', 'id', 'guid']) || item.site || address;
  return link && base && URL.canParse(link, base) ? new URL(link, base).href : link;
}

/** A file's address in a line of its own is shown as a film or a sound is. */
function withAddresses({ content, files }: FeedItem): string {
  const lines = files.map(({ url }) => url).filter((url) => !content.includes(url));
  return [content, ...new Set(lines)].join('\n\n');
}

function pictures({ images }: FeedItem): Received['messages'] {
  return images.map(({ url, caption, credit }) => ({
    level: 'info',
    rule: 'image',
    text: [url, caption, credit && `credit: ${credit}`].filter(Boolean).join(' — '),
    about: [url, caption, credit].filter(Boolean),
  }));
}

/** FeedBurner replaced every link by its own and kept the first one in an element that no standard knows. */
function originalLinks(text: string): (string | undefined)[] {
  if (!/feedburner:origLink/i.test(text)) return [];
  return [...text.matchAll(/<(item|entry)[\s>][\s\S]*?<\/\1\s*>/gi)].map(([item]) =>
    /<feedburner:origLink>\s*(?:<!\[CDATA\[)?\s*(https?:[^<\]\s]+)/i
      .exec(item)?.[1]
      ?.replaceAll('&amp;', '&'),
  );
}
