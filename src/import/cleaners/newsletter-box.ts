import type { Element } from 'hast';
import type { Cleaner } from './cleaners.ts';
import { visibleText } from '../body/visible.ts';
import { invitations, lettersToSubscribe } from '../words/newsletter-box.ts';
import { anyOf } from '../words/words.ts';

const box =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|sign-up|mc4wp|mailchimp|mc_embed)(?:$|[-_\s])/i;
const invitation = new RegExp(
  [
    String.raw`^(?:.{0,60}\b(?:sign up|subscribe|register|join) (?:now |here |today |below |free )?(?:for|to) `,
    String.raw`(?:our|the|my|a|free|receive|get|\w+[’']s).{0,60}${anyOf(lettersToSubscribe)}\b.{0,140}`,
    `|${anyOf(invitations)})$`,
  ].join(''),
  'iu',
);

export const newsletterBox: Cleaner = {
  rule: 'newsletter-box',
  why: 'An invitation to subscribe to somebody else’s letters.',
  clean(piece) {
    const small = Math.min(700, visibleText(piece.tree).length * 0.4);
    for (const { element, parents } of piece.elements()) {
      if (isBox(element, small)) piece.remove(this.rule, element, parents);
    }
    for (const line of piece.lines()) {
      const sentences = line.words.split(/[.!?…]\s+/).length;
      if (
        line.words.length < 320 &&
        sentences <= 4 &&
        invitation.test(line.words) &&
        !/[«»“”]/.test(line.words)
      ) {
        piece.removeLine(this.rule, line);
      }
    }
  },
};

/** A class which says so, on an element too small to be the article. */
function isBox(element: Element, small: number): boolean {
  if (!/^(div|section|aside|form|p|ul|figure)$/.test(element.tagName)) return false;
  const names = [element.properties['className'], element.properties['id']].flat().filter(Boolean).join(' ');
  return box.test(names) && visibleText(element).length < small;
}
