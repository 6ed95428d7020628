// The sounds, films and other files that go with an item of a feed.
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

interface Media {
  media?: {
    contents?: MediaContent[];
    groups?: { contents?: MediaContent[] }[];
    player?: { url?: string };
  };
}

interface MediaContent {
  url?: string;
  type?: string;
  medium?: string;
  title?: unknown;
  player?: { url?: string };
}

/** What Media RSS shows beside pictures; of a group, which is one thing in several forms, the first. */
export function mediaFiles({ media }: Media, textOf: (value: unknown) => string): FeedFile[] {
  const groups = (media?.groups ?? []).map(({ contents }) => contents?.[0]);
  const players = [media?.player?.url].filter((url) => url !== undefined);
  return [
    ...[...(media?.contents ?? []), ...groups]
      .filter((content) => content !== undefined)
      .map(({ url, type, medium, title, player }) => ({
        url: url ?? player?.url ?? '',
        type: type ?? medium ?? 'image',
        title: textOf(title),
      })),
    ...players.map((url) => ({ url, type: 'video', title: '' })),
  ].filter(({ url, type }) => url && !type.startsWith('image'));
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
