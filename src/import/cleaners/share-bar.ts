import type { Cleaner } from './cleaners.ts';
import { openedWindows, shareAsks, shareJoints, shareLeads, sharePlaces } from '../words/share-bar.ts';
import { shareSentences, sharingAddresses } from '../words/sharing-links.ts';
import { anyOf } from '../words/words.ts';
import type { Line } from './lines.ts';

const bar = new RegExp(
  String.raw`^(?:[\s:|,•·+/&()…!.–—-]|\d{1,4}[kKmM]?|${anyOf(shareLeads, sharePlaces, shareJoints)}(?![\p{L}\p{N}]))+$`,
  'iu',
);
const opened = new RegExp(`^${anyOf(openedWindows)}$`, 'iu');
const asks = new RegExp(String.raw`(?<![\p{L}])${anyOf(shareAsks)}(?![\p{L}])`, 'iu');
const places = new RegExp(String.raw`(?<![\p{L}])${anyOf(sharePlaces)}(?![\p{L}])`, 'giu');
const sharing = new RegExp(anyOf(sharingAddresses), 'i');

export const shareBar: Cleaner = {
  rule: 'share-bar',
  why: 'Buttons that share, like or follow.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      // A link that shares and holds no words of the article: an icon.
      if (element.tagName !== 'a' || !sharing.test(String(element.properties['href'] ?? ''))) continue;
      if (element.children.some((child) => child.type === 'element' && child.tagName === 'img')) {
        piece.remove(this.rule, element, parents);
      }
    }
    for (const line of piece.lines()) {
      if (!line.words || line.words.length > 300 || /^t[dh]$/.test(line.element.tagName)) continue;
      const onlySharing =
        line.links.length > 0 &&
        line.links.every(({ href }) => sharing.test(href)) &&
        line.links.reduce((sum, { text }) => sum + text.length, 0) > line.words.length * 0.6;
      if (
        onlySharing ||
        isBar(line.words) ||
        opened.test(line.words) ||
        isAccount(line) ||
        readOrShare.test(line.words)
      )
        piece.removeLine(this.rule, line);
    }
  },
};

/** `Read or Share this story:`, with its short address. */
const readOrShare = new RegExp(`^${anyOf(shareSentences)}\\s*:?\\s*(?:https?://\\S+)?$`, 'iu');

/** A line that is one link to the site’s own account at the place that it names. */
function isAccount({ words, links }: Line): boolean {
  const [link] = links;
  if (!link || links.length > 1 || link.text !== words || !URL.canParse(link.href)) return false;
  const { hostname } = new URL(link.href);
  return place.test(words) && hostname.includes(words.toLowerCase().replace(/[^a-z]/g, ''));
}

const place = new RegExp(`^${anyOf(sharePlaces)}$`, 'iu');

/** At least one word that asks for sharing, or two places to share to. */
function isBar(words: string): boolean {
  if (!bar.test(words)) return false;
  return asks.test(words) || (words.match(places) ?? []).length >= 2;
}
