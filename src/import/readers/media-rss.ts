import { isSamePicture } from '../body/picture-sources.ts';
import type { FeedFile } from './feed-files.ts';
import type { FeedItem } from './feed-item.ts';
import { textOf } from './feed-texts.ts';

/** What Media RSS adds to an item, in RSS and in Atom. */
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
  description?: unknown;
  credits?: unknown[];
  player?: { url?: string };
}

/** What Media RSS shows beside pictures; of a group, which is one thing in several forms, the first. */
export function mediaFiles({ media }: Media): FeedFile[] {
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

/** Feeds repeat a picture in several sizes: of each, the last is the largest that they offer. */
export function mediaPictures({ media }: Media): FeedItem['images'] {
  const pictures = (media?.contents ?? []).filter(
    ({ url, medium, type }) => url && (medium ?? 'image') === 'image' && !/^(?:video|audio)/.test(type ?? ''),
  );
  const largest = pictures.filter(
    ({ url = '' }, index) => !pictures.slice(index + 1).some((other) => isSamePicture(url, other.url ?? '')),
  );
  return largest.map(({ url = '', title, description, credits }) => ({
    url,
    caption: textOf(description) || textOf(title),
    credit: textOf(credits?.[0]),
  }));
}
