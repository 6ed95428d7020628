import { generateRssFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { htmlText } from './feed-body.ts';
import { legalInXml } from './legal-in-xml.ts';
import { stated } from './stated.ts';

/**
 * A feed as RSS 2.0. The original is `atom:link rel="via"` and `dc:source`, "a resource from which
 * the described resource is derived". RSS's own `<source>` must not hold it: its `url` is the address
 * of the feed that an item was taken from, and readers fetch it as one; nobody knows such a feed here.
 * Authors are `dc:creator`, because RSS's `<author>` is an e-mail address.
 */
export function rss(feed: Feed): string {
  const channel = stated({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    copyright: feed.rights,
    lastBuildDate: feed.updated,
    atom: { links: [{ rel: 'self', href: feed.self.rss, type: 'application/rss+xml' }] },
    items: feed.items.map(item),
  });
  return generateRssFeed(legalInXml(channel), { strict: true });
}

function item(from: FeedItem) {
  const { original, rights } = from;
  return stated({
    title: from.title,
    link: from.id,
    guid: { value: from.id, isPermaLink: true },
    // RSS reads a description as HTML, and a title as plain text.
    description: htmlText(from.summary),
    content: { encoded: from.body },
    pubDate: from.published,
    categories: from.categories.map((name) => ({ name })),
    atom: stated({
      updated: from.updated,
      links: original && [
        stated({ rel: 'via', href: original.url, hreflang: original.language, title: original.title }),
      ],
    }),
    dc: stated({
      creators: from.authors.map(({ name }) => name),
      languages: [from.language],
      sources: original && [original.url],
      rights: rights === undefined ? [] : [rights],
    }),
  });
}
