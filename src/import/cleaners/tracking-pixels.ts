import type { Element } from 'hast';
import type { Cleaner } from './cleaners.ts';

const trackers =
  /feeds\.feedburner\.com\/~(?:r|ff|a)|feedsportal\.com|pheedo\.com|stats\.wordpress\.com|pixel\.wp\.com|feedblitz\.com|doubleclick\.net|googlesyndication|google-analytics|scorecardresearch|quantserve|\/b\.gif\?|pixel\.quantcount|fmpub\.net|mediafed|rss\.buysellads|tracking\.|\/pixel(?:\.gif|\.png|\?|$)|counter\.theconversation|sb\.scorecard|blogger\.googleusercontent\.com\/tracker|feeds\.wordpress\.com\/1\.0\/|facebook\.com\/tr\?|spacer\.gif|blank\.gif|1x1\.(?:gif|png)|transparent\.(?:gif|png)/i;

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
