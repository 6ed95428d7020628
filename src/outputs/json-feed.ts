import { generateJsonFeed } from 'feedsmith';
import type { Author } from './authors.ts';
import type { Feed, FeedItem } from './feed.ts';
import { stated } from './stated.ts';

/** A feed as JSON Feed 1.1. The original is `external_url`, "the URL of a page elsewhere". */
export function jsonFeed(feed: Feed): string {
  const value = {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    authors: [author(feed.author)],
    items: feed.items.map(item),
  };
  // The library leaves out an empty list of items, which the standard requires.
  const written = { items: [], ...(generateJsonFeed(value, { strict: true }) as object) };
  return JSON.stringify(written);
}

function item(from: FeedItem) {
  return stated({
    id: from.id,
    url: from.id,
    external_url: from.original?.url,
    title: from.title,
    summary: from.summary,
    content_html: from.body,
    image: from.image,
    date_published: from.published,
    date_modified: from.updated,
    language: from.language,
    authors: from.authors.map(author),
    tags: from.categories,
  });
}

function author({ name, url }: Author) {
  return stated({ name, url });
}
