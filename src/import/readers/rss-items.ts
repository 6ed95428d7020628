import type { RdfFeed, RssFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.ts';
import { longer, plain, summaryOf, textOf } from './feed-texts.ts';
import { mediaFiles, mediaPictures } from './media-rss.ts';

type Rss = RssFeed.Feed<string>;
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
        ...mediaPictures(item),
        ...(item.enclosures ?? [])
          .filter(({ type }) => type?.startsWith('image'))
          .map(({ url }) => ({ url: url ?? '', caption: '', credit: '' })),
      ],
      files: [
        ...(item.enclosures ?? []).map(({ url, type }) => ({ url: url ?? '', type: type ?? '', title: '' })),
        ...mediaFiles(item),
      ].filter(({ url }) => url),
    };
  });
}

/** A line or two without markup, as feeds write what an article is about. */
function isShortPlain(text: string): boolean {
  return text.trim() !== '' && text.length < 500 && !/<\w/.test(text);
}

function some(texts: string[] | undefined): string[] | undefined {
  const filled = texts?.filter(Boolean);
  return filled && filled.length > 0 ? filled : undefined;
}

function isAddress(text: string | undefined): boolean {
  return /^https?:\/\//i.test(text ?? '');
}
