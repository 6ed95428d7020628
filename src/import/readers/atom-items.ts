import type { AtomFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.ts';
import { longer, summaryOf, textOf } from './feed-texts.ts';
import { mediaFiles, mediaPictures } from './media-rss.ts';

export function atomItems(feed: AtomFeed.Feed<string>): FeedItem[] {
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
      images: mediaPictures(entry),
      files: [
        ...links
          .filter(({ rel }) => rel === 'enclosure')
          .map(({ href, type, title }) => ({ url: href ?? '', type: type ?? '', title: title ?? '' })),
        ...mediaFiles(entry),
      ].filter(({ url }) => url),
    };
  });
}

/** Atom's text is plain where no type says that there is markup in it; some feeds forget to say so of whole paragraphs. */
function isPlainText(text: { value?: string; type?: string } | undefined): boolean {
  if (text?.type) return /^text(?:\/plain)?$/i.test(text.type);
  return !/^\s*<(?:p|div)\b[\s\S]*<\/(?:p|div)>\s*$/i.test(text?.value ?? '');
}
