/** The sounds, films and other files that go with an item of a feed. */
import type { ElementContent } from 'hast';
import { element, textNode } from '../body/nodes.ts';
import { htmlOf } from '../body/html-of.ts';
import { isPlayer, isSound, watchPage } from '../body/watch-page.ts';

export interface FeedFile {
  url: string;
  /** As the feed says it: `audio/mpeg`, `image`, or nothing. */
  type: string;
  title: string;
}

/** Lines under the text for the files that it does not show itself. */
export function filesUnder(content: string, files: FeedFile[]): string {
  const told = new Set<string>();
  const lines = files.flatMap((file): ElementContent[] => {
    const page = watchPage(file.url);
    const isTold = told.has(page) || [file.url, page].some((address) => content.includes(address));
    told.add(page);
    return isTold || file.type.startsWith('image') ? [] : [element('p', {}, [lineOf(file, page)])];
  });
  return lines.length === 0 ? content : `${content}\n${htmlOf(lines)}`;
}

function lineOf({ type, title, url }: FeedFile, page: string): ElementContent {
  const properties = { src: page, ...(title && { title }) };
  if (type.startsWith('audio') || isSound(page)) return element('audio', properties);
  if (/^(?:video|application\/x-shockwave)/.test(type) || isPlayer(url)) return element('video', properties);
  return element('a', { href: url }, [textNode(title || url.replace(/^https?:\/\/(?:www\.)?/i, ''))]);
}
