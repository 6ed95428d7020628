import { ampCache } from './amp-cache.ts';
import { copies } from './copies.ts';
import { feedsportal } from './feedsportal.ts';
import { redirectors } from './redirectors.ts';
import { withoutTracking } from './tracking-parameters.ts';
import { webAddress } from './web-address.ts';

const unwrappers: ((address: URL) => string | null)[] = [feedsportal, redirectors, ampCache, copies];

/**
 * The address behind an address, where the answer is in the string itself; nothing is asked of the
 * network. Entities that were left in it (`&#038;`) are read, and tracking parameters are dropped.
 */
export function unwrapAddress(text: string, base?: string | null): string | null {
  let address = webAddress(decodeEntities(text), base);
  // A wrapper may hold another; five are more than anybody was seen to nest.
  for (let depth = 0; address && depth < 5; depth += 1) {
    const inner = innerAddress(new URL(address));
    if (!inner) break;
    address = inner;
  }
  return address && withoutTracking(address);
}

function innerAddress(address: URL): string | null {
  for (const unwrap of unwrappers) {
    const inner = unwrap(address);
    const valid = inner && webAddress(decodeEntities(inner));
    if (valid) return valid;
  }
  return null;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|#0*38|#x0*26);/gi, '&');
}
