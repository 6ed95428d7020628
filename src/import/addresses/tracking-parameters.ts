import { trackingParameters, waysOfComing, weakParameters } from '../words/tracking-parameters.ts';
import { anyOf } from '../words/words.ts';

/** Parameters that tell who sent a reader, and never what the page is. */
const tracking = new RegExp(`^${anyOf(trackingParameters)}$`, 'i');
/** Names that mean something elsewhere: with a value which names a feed, a letter or a network they only track. */
const weak = new RegExp(`^${anyOf(weakParameters)}$`, 'i');
const byWhichWay = new RegExp(`^${anyOf(waysOfComing)}$`, 'i');
/** `?amp=1` and `?outputType=amp` ask for the same page in another dress. */
const dress: Record<string, RegExp> = { amp: /^(?:1|true)?$/i, outputtype: /^amp$/i };

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
  if (/^#(?:xtor|utm_|ref=|tk\.|rss|at_medium|intcid|ito=|:~:text)/i.test(address.hash)) address.hash = '';
  return address.href;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  const plain = name.replace(/^amp;/, '');
  if (tracking.test(plain) || (dress[plain.toLowerCase()]?.test(value) ?? false)) return true;
  return weak.test(plain) && byWhichWay.test(value);
}
