import { trackingParameters } from '../words/tracking-parameters.ts';
import { anyOf } from '../words/words.ts';

/** Parameters that tell who sent a reader, and never what the page is. */
const tracking = new RegExp(`^${anyOf(trackingParameters)}$`, 'i');
const weak: Record<string, RegExp> = {
  // These names mean something elsewhere; with these values they only track.
  ref: /^(?:rss|feed|twitter|facebook|tw|fb|nf|home|hp|ts|share)$/i,
  source: /^(?:rss|feed|twitter|facebook|newsletter|google|googlenews|email|social)$/i,
  from: /^(?:rss|feed|atom)$/i,
  src: /^(?:rss|feed|twitter|facebook)$/i,
  feed: /^(?:rss|atom)$/i,
  partner: /^rss(?:nyt|userland)?$/i,
};

/** The address without them. The rest of its query keeps its spelling. */
export function withoutTracking(text: string): string {
  const address = new URL(text);
  if (address.search) {
    const kept = address.search
      .slice(1)
      .split('&')
      .filter((pair) => pair && !isTracking(pair));
    address.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  }
  if (/^#(?:xtor|utm_|ref=|rss|at_medium)/i.test(address.hash)) address.hash = '';
  return address.href;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  const plain = name.replace(/^amp;/, '');
  return tracking.test(plain) || (weak[plain.toLowerCase()]?.test(value) ?? false);
}
