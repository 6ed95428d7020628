import type { JsonFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.ts';

type Json = JsonFeed.Feed<string>;

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

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
