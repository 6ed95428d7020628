import { generateAtomFeed } from 'feedsmith';
import type { Author } from './authors.ts';
import type { Feed, FeedItem } from './feed.ts';
import { legalInXml } from './legal-in-xml.ts';
import { stated } from './stated.ts';

/**
 * A feed as Atom (RFC 4287). The original is `link rel="via"`, "the source of the information
 * provided in the containing element"; `atom:source` is for entries copied out of another feed.
 */
export function atom(feed: Feed): string {
  const value = stated({
    id: feed.self.atom,
    title: text(feed.title),
    subtitle: text(feed.description),
    // Atom requires a date; a feed in which nothing ever appeared has not changed since the beginning of time.
    updated: feed.updated ?? new Date(0),
    authors: [person(feed.author)],
    rights: text(feed.rights),
    links: [
      { rel: 'self', href: feed.self.atom, type: 'application/atom+xml' },
      { rel: 'alternate', href: feed.home, type: 'text/html' },
    ],
    xml: { lang: feed.language },
    entries: feed.items.map(entry),
  });
  return generateAtomFeed(legalInXml(value), { strict: true });
}

function entry(item: FeedItem) {
  const { original } = item;
  const via = original && {
    rel: 'via',
    href: original.url,
    hreflang: original.language,
    title: original.title,
  };
  return stated({
    id: item.id,
    title: text(item.title),
    summary: text(item.summary),
    content: { type: 'html', value: item.body },
    published: item.published,
    updated: item.updated,
    authors: item.authors.map(person),
    categories: item.categories.map((term) => ({ term })),
    rights: item.rights === undefined ? undefined : text(item.rights),
    links: [
      { rel: 'alternate', href: item.id, type: 'text/html', hreflang: item.language },
      ...(via ? [stated(via)] : []),
    ],
    xml: { lang: item.language },
  });
}

function text(value: string) {
  return { type: 'text', value };
}

function person({ name, url }: Author) {
  return stated({ name, uri: url });
}
