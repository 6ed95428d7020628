import type { Removal } from '../received.ts';
import { adBlockWall } from './ad-block-wall.ts';
import { advertising } from './advertising.ts';
import { appearedFirst } from './appeared-first.ts';
import { autoblogTags } from './autoblog-tags.ts';
import { brokenPunctuation } from './broken-punctuation.ts';
import { coordinates } from './coordinates.ts';
import { embeddedCode } from './embedded-code.ts';
import { emptyWrappers } from './empty-wrappers.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { kickerLinks } from './kicker-links.ts';
import { newsletterBox } from './newsletter-box.ts';
import { pageJumps } from './page-jumps.ts';
import { pageHead } from './page-head.ts';
import { postMeta } from './post-meta.ts';
import { readMore } from './read-more.ts';
import { repeatedDescription } from './repeated-description.ts';
import { repeatedTitle } from './repeated-title.ts';
import { shareBar } from './share-bar.ts';
import { shareBlock } from './share-block.ts';
import { shortcodes } from './shortcodes.ts';
import { sourceLine } from './source-line.ts';
import { syndicationNotice } from './syndication-notice.ts';
import { trackingPixels } from './tracking-pixels.ts';
import { trailingLinks } from './trailing-links.ts';
import type { Workpiece } from './workpiece.ts';

/** One rule of cleaning. */
export interface Cleaner {
  /** Its name in the account. */
  rule: RuleName;
  /** Why it takes out what it takes out, for the publisher. */
  why: string;
  clean(piece: Workpiece): void;
}

/** The rules in the order in which they clean. */
export const ruleNames = [
  // First what no reader sees, so that the patterns after it meet plain words.
  'invisible-character',
  'embedded-code',
  'tracking-pixel',
  // The plugin's own marks, and then the lines which they enclosed.
  'autoblog-tag',
  'shortcode',
  'appeared-first',
  'source-line',
  // The page's furniture; whole blocks before the single lines that they are made of.
  'share-block',
  'share-bar',
  'newsletter-box',
  'syndication-notice',
  'ad-block-wall',
  'advertising-label',
  'page-jump',
  'post-meta',
  'read-more',
  'kicker-link',
  'coordinates',
  'repeated-title',
  'byline-or-date',
  'repeated-description',
  'trailing-links',
  // Last what the others left behind.
  'broken-punctuation',
  'empty-wrapper',
] as const;

export type RuleName = (typeof ruleNames)[number];

// The compiler asks for the cleaner of each rule.
const registered: Record<RuleName, Cleaner> = {
  'ad-block-wall': adBlockWall,
  'advertising-label': advertising,
  'appeared-first': appearedFirst,
  'autoblog-tag': autoblogTags,
  'broken-punctuation': brokenPunctuation,
  'byline-or-date': pageHead,
  coordinates: coordinates,
  'embedded-code': embeddedCode,
  'empty-wrapper': emptyWrappers,
  'invisible-character': invisibleCharacters,
  'kicker-link': kickerLinks,
  'newsletter-box': newsletterBox,
  'page-jump': pageJumps,
  'post-meta': postMeta,
  'read-more': readMore,
  'repeated-description': repeatedDescription,
  'repeated-title': repeatedTitle,
  'share-bar': shareBar,
  'share-block': shareBlock,
  shortcode: shortcodes,
  'source-line': sourceLine,
  'syndication-notice': syndicationNotice,
  'tracking-pixel': trackingPixels,
  'trailing-links': trailingLinks,
};

export const cleaners: Cleaner[] = ruleNames.map((name) => registered[name]);

/** Cleans until nothing more is found: what one rule takes out may uncover work for another. */
export function clean(piece: Workpiece, rules = cleaners): void {
  piece.reread();
  for (let round = 0; round < 4; round += 1) {
    const before = piece.removals.length;
    for (const cleaner of rules) cleaner.clean(piece);
    if (piece.removals.length === before) break;
  }
}

/** The spans in order of place. What an earlier rule took out is not taken out again by a later one. */
export function withoutOverlap(removals: Removal[]): Removal[] {
  const places = removals
    .map((removal, age) => ({ removal, age }))
    .toSorted((a, b) => a.removal.start - b.removal.start);
  const kept: Removal[] = [];
  let group: typeof places = [];
  let end = -1;
  for (const place of places) {
    if (place.removal.start >= end) {
      kept.push(...apart(group));
      group = [];
    }
    group.push(place);
    end = Math.max(end, place.removal.end);
  }
  return [...kept, ...apart(group)];
}

/** Spans that touch each other, the older ones whole and the younger ones around them. */
function apart(group: { removal: Removal; age: number }[]): Removal[] {
  const kept: Removal[] = [];
  for (const { removal } of group.toSorted((a, b) => a.age - b.age)) {
    let parts = [removal];
    for (const { start, end } of kept) {
      parts = parts.flatMap((part) =>
        part.end <= start || part.start >= end
          ? [part]
          : [
              { ...part, end: start },
              { ...part, start: end },
            ].filter((rest) => rest.start < rest.end),
      );
    }
    const rest = parts.filter((part) => part.start < part.end);
    const [around] = kept;
    // What was taken out whole already leads where its parts led.
    if (rest.length === 0 && around && removal.addresses)
      kept[0] = { ...around, addresses: [...(around.addresses ?? []), ...removal.addresses] };
    kept.push(...rest);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
