import { updatedWords } from '../words/dates.ts';
import { anyOf } from '../words/words.ts';

/** Says that a text was changed, and not when it appeared. */
export const changed = new RegExp(String.raw`^\W*(?:last )?${anyOf(updatedWords)}`, 'iu');

/** What looks like a date near the headline: time elements, elements called a date, and short lines. */
export function nearHeadline(document: Document): string[] {
  const heading = document.querySelector('article h1, main h1, h1');
  if (!heading) return [];
  const found: string[] = [];
  for (
    let around = heading.parentElement, step = 0;
    around && step < 4;
    around = around.parentElement, step += 1
  ) {
    const near = [
      ...around.querySelectorAll(
        'time,[class*=date],[class*=Date],[class*=publi],[class*=timestamp],[class*=byline],[class*=meta],[id*=date],[id*=Date]',
      ),
    ];
    for (const element of near.filter((one) => !isElsewhere(one)).slice(0, 12)) {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (changed.test(text)) continue;
      if (element.getAttribute('datetime')) found.push(element.getAttribute('datetime') ?? '');
      else if (/\d{4}/.test(text) && text.length < 100) found.push(text);
    }
    if (found.length > 0) return found;
  }
  return [...shortLinesBeside(heading)].filter((text) => /\d{4}/.test(text) && !changed.test(text));
}

/** In a comment, a teaser, a sidebar stand the dates of other texts. */
export function isElsewhere(element: Element): boolean {
  return (
    element.closest(
      'aside,nav,body > footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar],[class*=teaser],[class*=recommend],[class*=popular]',
    ) !== null
  );
}

/** The few short lines above and below a headline. */
function shortLinesBeside(heading: Element): string[] {
  const lines = [
    ...(heading.ownerDocument.body?.querySelectorAll('h1,p,div,span,td,font,i,em,small,h4,h5,h6,li') ?? []),
  ].filter(
    (element) =>
      element === heading ||
      (!isElsewhere(element) &&
        element.children.length < 3 &&
        /^.{6,70}$/su.test((element.textContent ?? '').trim())),
  );
  const at = lines.indexOf(heading);
  return [...lines.slice(at + 1, at + 10), ...lines.slice(Math.max(0, at - 3), at)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
