import type { Cleaner } from './cleaners.ts';
import { adBlockers, browserFailures, browserNotices } from '../words/ad-block-wall.ts';
import { anyOf } from '../words/words.ts';

const wall = new RegExp(
  [
    String.raw`^(?:.{0,80}${anyOf(adBlockers)}.{0,260}`,
    String.raw`(?:this (?:video|content|site|page|feature)|(?:your|the) browser).{0,60}${anyOf(browserFailures)}.{0,160}`,
    `${anyOf(browserNotices)})$`,
  ].join('|'),
  'iu',
);

export const adBlockWall: Cleaner = {
  rule: 'ad-block-wall',
  why: 'A notice to the browser: about advertisements, cookies or scripts.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (line.words.length < 360 && wall.test(line.words) && !/[«»“”]/.test(line.words)) {
        piece.removeLine(this.rule, line);
      }
    }
  },
};
