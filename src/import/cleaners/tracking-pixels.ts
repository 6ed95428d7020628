import type { Element } from 'hast';
import type { Cleaner } from './cleaners.ts';
import { trackers as addresses } from '../words/tracking-pixels.ts';
import { anyOf } from '../words/words.ts';

const trackers = new RegExp(anyOf(addresses), 'i');

export const trackingPixels: Cleaner = {
  rule: 'tracking-pixel',
  why: 'A picture that shows nothing and tells a third party that the text was opened.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      if (element.tagName === 'img' && isPixel(element)) piece.remove(this.rule, element, parents);
    }
  },
};

function isPixel({ properties }: Element): boolean {
  const small = [properties['width'], properties['height']].some(
    (size) => size !== undefined && size !== null && /^[0-3](?:px)?$/.test(String(size)),
  );
  return small || trackers.test(String(properties['src'] ?? ''));
}
