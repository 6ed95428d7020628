/** What follows from the rights in a text: the one place that decides it, for every output. */
import type { Article } from './article.ts';
import { instantOf } from './moment.ts';
import type { Mining, Rights } from './rights-schema.ts';

/** What every output does with a text, and says of it. */
export interface Treatment extends Omit<Rights, 'indexing' | 'mining'> {
  /** Whether search engines may index its page, which is then in the sitemap; feeds hold it in any case. */
  isIndexed: boolean;
  /** What machines are told of text and data mining, where anything is said. */
  mining: Mining | undefined;
}

/**
 * What an article's own rights say, else the site's. What the site says of basis, licence, holder, expiry and indexing
 * it says of texts that appeared elsewhere first: its own reporting stands on its own, and may be indexed.
 */
export function treatmentOf(
  { source, rights = {} }: Pick<Article, 'source' | 'rights'>,
  site: { rights: Rights },
): Treatment {
  const isOwn = source === 'original';
  const { indexing = isOwn, mining, ...stated } = { ...(isOwn ? {} : site.rights), ...rights };
  return { ...stated, isIndexed: indexing, mining: mining ?? site.rights.mining };
}

/** Whether the right to show a text is over at an instant. */
export function isOver({ expires }: Pick<Treatment, 'expires'>, now: Date, timezone: string): boolean {
  return expires !== undefined && instantOf(expires, timezone) <= now;
}

/** Whether machines are told something else of a text than of the site. */
export function isExceptional(
  article: Pick<Article, 'source' | 'rights'>,
  site: { rights: Rights },
): boolean {
  const { mining } = treatmentOf(article, site);
  return JSON.stringify(miningFacts(mining)) !== JSON.stringify(miningFacts(site.rights.mining));
}

/** What is said of mining, in the words of the TDM Reservation Protocol (W3C, 2024); nothing where nothing is said. */
export function miningFacts(mining: Mining | undefined): { reservation: 0 | 1; policy?: string } | undefined {
  if (mining === undefined) return undefined;
  const { reserved, policy } = mining;
  return { reservation: reserved ? 1 : 0, ...(reserved && policy !== undefined && { policy }) };
}
