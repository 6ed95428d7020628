import { unwrapAddress } from '../addresses/unwrap.ts';
import { isNamedLike, fold } from '../metadata/titles.ts';
import type { FeedItem } from './feed-item.ts';

/**
 * Whether a feed gathers what others published: an item leads to another site than the feed's own, and that site
 * does not go by the feed's name. Then the feed's title says nothing of who published it.
 */
export function isAggregated(
  { site, original, feedTitle = '' }: Pick<FeedItem, 'feedTitle' | 'original' | 'site'>,
  link: string,
): boolean {
  const home = hostOf(site ?? '');
  const there = hostOf(unwrapAddress(original ?? link) ?? '');
  if (!home || !there || registered(home) === registered(there)) return false;
  return !leadsOn.test(there) && !isNamedLike(feedTitle, fold(feedTitle), there);
}

/** Counters of clicks and short addresses stand for the address behind them. */
const leadsOn =
  /^(?:feed[\w-]*|rss|t|bit|go|out|click|links?|redirect|trib)\.|(?:feedburner|feedproxy|feedsportal|mailchimp)/;

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** `example.org` of `blog.example.org`, and `example.co.uk` of its own. */
function registered(host: string): string {
  const labels = host.split('.');
  const isSecond = /^(?:ac|co|com|edu|gov|gouv|go|ne|net|or|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(isSecond && labels.length > 2 ? -3 : -2).join('.');
}
