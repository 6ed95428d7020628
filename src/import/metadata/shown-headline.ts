import { textOf } from '../body/elements.ts';
import { fold } from './titles.ts';

const called =
  'h1,h2,h3,h4,[itemprop~=headline],[itemprop~=name],[class*=title],[class*=Title],[class*=headline],[class*=Headline]';

/**
 * The headline as the page shows it: the longest heading that stands in what the page’s head says of its
 * title, so that the site’s own name beside it is none; else the first `<h1>` that is not the site’s name.
 */
export function shownHeadline(body: Element, told: string[]): Element | null {
  const titles = told.map(fold).filter(Boolean);
  let best: Element | null = null;
  let longest = 7;
  for (const element of body.querySelectorAll(called)) {
    if (element.children.length > 12) continue;
    const text = fold(textOf(element));
    // East Asian headlines say as much in fewer letters.
    const length = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? text.length * 2 : text.length;
    if (length <= longest || text.length > 300 || isSiteName(element)) continue;
    if (!titles.some((title) => title.includes(text) || (text.startsWith(title) && title.length > 12)))
      continue;
    best = element;
    longest = length;
  }
  return best ?? [...body.querySelectorAll('h1')].find((h1) => textOf(h1) !== '' && !isSiteName(h1)) ?? null;
}

/** A heading that leads to the front page, or is called the site’s name. */
export function isSiteName(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const names = `${heading.getAttribute('class') ?? ''} ${heading.id ?? ''}`;
  return (
    /(?:^|[\s_-])(?:site|blog|brand)-?(?:title|name)|logo/i.test(names) ||
    (link !== null && isFrontPage(link))
  );
}

function isFrontPage(link: Element): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (/(?:^|\s)home(?:$|\s)/.test(link.getAttribute('rel') ?? '')) return true;
  return /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i.test(href) && href !== '';
}

/** A headline on one line, with the wide space by which East Asian ones are parted. */
export function headlineText(headline: Element | null, told: string[]): string {
  const shown = (headline?.textContent ?? '').replace(/[^\S\u3000]+/g, ' ').trim();
  const isInParts = [...(headline?.children ?? [])].filter((child) => textOf(child) !== '').length > 1;
  // The head has the colon that the page shows as a change of size.
  const same = isInParts ? told.find((title) => fold(title) === fold(shown)) : undefined;
  return same ?? shown;
}
