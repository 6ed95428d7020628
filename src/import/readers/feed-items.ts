import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { mediaFiles, type FeedFile } from './feed-files.ts';

/** What every kind of feed says of an item, in one form. */
export interface FeedItem {
  title: string | undefined;
  /** HTML. */
  content: string;
  /** Whether `content` is a text without markup. */
  isPlain?: boolean;
  summary: string | undefined;
  /** Whether all that it holds of the article is a summary. */
  isSummary?: boolean;
  link: string | undefined;
  /** The address of the feed's site, from which a relative link starts. */
  site?: string | undefined;
  /** The address that a feed service replaced. */
  original: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  authors: string[];
  categories: string[];
  lang: string | undefined;
  feedTitle: string | undefined;
  sourceTitle: string | undefined;
  images: { url: string; caption: string; credit: string }[];
  /** Sounds, films and other files that go with the text. */
  files: FeedFile[];
}

type Rss = RssFeed.Feed<string>;
type Atom = AtomFeed.Feed<string>;
type Json = JsonFeed.Feed<string>;
type Rdf = RdfFeed.Feed<string>;

/** RSS and RDF, which share most of their items’ names. */
export function rssItems(feed: Rss | Rdf): FeedItem[] {
  return ((feed as Rss).items ?? []).map((item) => {
    const description = item.description ?? '';
    const content = item.content?.encoded ?? '';
    return {
      title: item.title ?? item.dc?.titles?.[0],
      content: longer(content, description),
      isSummary: !content && isShortPlain(description),
      summary:
        content && plain(description).length < plain(content).length * 0.6
          ? summaryOf(description, content)
          : undefined,
      link: item.link ?? (isAddress(item.guid?.value) ? item.guid?.value : undefined),
      site: feed.link,
      original: undefined,
      published:
        item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.dcterms?.issued?.[0],
      updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
      authors: some(item.dc?.creators) ?? some(item.authors?.map((author) => textOf(author))) ?? [],
      categories: (item.categories ?? []).map((category) => textOf(category)),
      lang: item.dc?.languages?.[0] ?? (feed as Rss).language ?? feed.dc?.languages?.[0],
      feedTitle: feed.title,
      sourceTitle: item.source?.title,
      images: [
        ...mediaOf(item),
        ...(item.enclosures ?? [])
          .filter(({ type }) => type?.startsWith('image'))
          .map(({ url }) => ({ url: url ?? '', caption: '', credit: '' })),
      ],
      files: [
        ...(item.enclosures ?? []).map(({ url, type }) => ({ url: url ?? '', type: type ?? '', title: '' })),
        ...mediaFiles(item, textOf),
      ].filter(({ url }) => url),
    };
  });
}

export function atomItems(feed: Atom): FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const content = textOf(entry.content);
    const summary = textOf(entry.summary);
    const links = entry.links ?? [];
    const shown = longer(content, summary) === content ? entry.content : entry.summary;
    return {
      title: textOf(entry.title),
      content: shown?.value ?? '',
      isPlain: isPlainText(shown),
      isSummary: !content.trim() && summary.trim() !== '',
      summary: content && summary ? summaryOf(summary, content) : undefined,
      site: (feed.links ?? []).find(({ rel }) => !rel || rel === 'alternate')?.href,
      link: (links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0])?.href,
      original: links.find(({ rel }) => rel === 'via')?.href,
      published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
      updated: entry.published ? entry.updated : undefined,
      authors: (entry.authors ?? feed.authors ?? []).map(({ name }) => name ?? '').filter(Boolean),
      categories: (entry.categories ?? []).map(({ label, term }) => label ?? term ?? ''),
      lang: entry.xml?.lang ?? feed.xml?.lang ?? entry.dc?.languages?.[0],
      feedTitle: textOf(entry.source?.title) || textOf(feed.title),
      sourceTitle: textOf(entry.source?.title) || undefined,
      images: mediaOf(entry),
      files: [
        ...links
          .filter(({ rel }) => rel === 'enclosure')
          .map(({ href, type, title }) => ({ url: href ?? '', type: type ?? '', title: title ?? '' })),
        ...mediaFiles(entry, textOf),
      ].filter(({ url }) => url),
    };
  });
}

export function jsonItems(feed: Json): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    content: item.content_html ?? item.content_text ?? item.summary ?? '',
    isPlain: item.content_html === undefined,
    isSummary: !item.content_html && !item.content_text && Boolean(item.summary),
    summary: item.content_html || item.content_text ? item.summary : undefined,
    link: item.url,
    site: feed.home_page_url,
    original: isCommented(item) ? undefined : item.external_url,
    published: stringOf(item.date_published),
    updated: stringOf(item.date_modified),
    authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name ?? '').filter(Boolean),
    categories: item.tags ?? [],
    lang: item.language ?? feed.language,
    feedTitle: feed.title,
    sourceTitle: undefined,
    images: item.image ? [{ url: item.image, caption: '', credit: '' }] : [],
    files: (item.attachments ?? [])
      .map(({ url, mime_type: type, title }) => ({ url: url ?? '', type: type ?? '', title: title ?? '' }))
      .filter(({ url }) => url),
  }));
}

/** The page elsewhere is what a note is about where the note itself leads to it; else the text was taken over from there. */
function isCommented({
  external_url: address,
  content_html: html,
  content_text: text,
}: NonNullable<Json['items']>[number]): boolean {
  return address !== undefined && `${html ?? ''} ${text ?? ''}`.includes(address);
}

interface Media {
  media?: {
    contents?: {
      url?: string;
      title?: unknown;
      description?: unknown;
      credits?: unknown[];
      medium?: string;
      type?: string;
    }[];
  };
}

/** Feeds repeat a picture in several sizes: the last is the largest that they offer. */
function mediaOf({ media }: Media): FeedItem['images'] {
  const pictures = (media?.contents ?? []).filter(
    ({ url, medium, type }) => url && (medium ?? 'image') === 'image' && !/^(?:video|audio)/.test(type ?? ''),
  );
  const largest = pictures.at(-1);
  if (!largest?.url) return [];
  return [
    {
      url: largest.url,
      caption: textOf(largest.description) || textOf(largest.title),
      credit: textOf(largest.credits?.[0]),
    },
  ];
}

/** A text, or an object around it: feedsmith and the standards differ by field. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { value: inner, name, title } = value as Record<string, unknown>;
  return textOf(inner ?? name ?? title ?? '');
}

/** A line or two without markup, as feeds write what an article is about. */
function isShortPlain(text: string): boolean {
  return text.trim() !== '' && text.length < 500 && !/<\w/.test(text);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function some(texts: string[] | undefined): string[] | undefined {
  const filled = texts?.filter(Boolean);
  return filled && filled.length > 0 ? filled : undefined;
}

function longer(content: string, description: string): string {
  return plain(content).length >= plain(description).length ? content : description;
}

/** A summary which is no more than the beginning of the text adds nothing. */
function summaryOf(summary: string, content: string): string | undefined {
  const words = plain(summary)
    .replace(/(?:\[?(?:…|\.\.\.)\]?|&hellip;)\s*$/, '')
    .trim();
  const start = plain(content).slice(0, words.length + 20);
  const cut = words !== plain(summary);
  return words && !cut && !start.includes(words.slice(0, 60)) && words.length < 500 ? words : undefined;
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Atom's text is plain where no type says that there is markup in it; some feeds forget to say so of whole paragraphs. */
function isPlainText(text: { value?: string; type?: string } | undefined): boolean {
  if (text?.type) return /^text(?:\/plain)?$/i.test(text.type);
  return !/^\s*<(?:p|div)\b[\s\S]*<\/(?:p|div)>\s*$/i.test(text?.value ?? '');
}

function isAddress(text: string | undefined): boolean {
  return /^https?:\/\//i.test(text ?? '');
}
