import type { Cleaner } from './cleaners.ts';
import { advertisingLabels } from '../words/advertising.ts';
import { anyOf } from '../words/words.ts';

const label = new RegExp(String.raw`^[\s\-–—[(*_.:|]*${anyOf(advertisingLabels)}[\s\-–—\])*_.:|…]*$`, 'iu');

export const advertising: Cleaner = {
  rule: 'advertising-label',
  why: 'The label of an advertisement or of a player that is not there.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (!/^t[dh]$/.test(line.element.tagName) && label.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
