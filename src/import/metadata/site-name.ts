import { textOf } from '../body/elements.ts';
import type { PageLine } from './page-lines.ts';
import { fold, isNamedLike } from './titles.ts';

/** What a site calls itself where its head does not say it: before or behind the headline in `<title>`. */
export function siteNameInTitle(
  document: Document,
  headlines: string[],
  lines: PageLine[],
  hosts: string[],
): string | null {
  const title = textOf(document.querySelector('title'));
  const parts = title.split(/\s+[|–—»·•:-]+\s+|\s*[|_]\s*|:\s+/u).filter(Boolean);
  const isHeadline = (part: string): boolean =>
    headlines.some((headline) => headline !== '' && fold(headline).includes(fold(part)));
  if (parts.length < 2) return null;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const found = [last, first].find((part) => !isHeadline(part) && part.length > 2 && part.length <= 60);
  const head = parts.some(isHeadline) ? found : undefined;
  return head &&
    (hosts.some((host) => isNamedLike(head, fold(head), host)) || isOnThePage(head, document, lines))
    ? head
    : null;
}

const places =
  '[class*=logo],[id*=logo],[class*=site-title],[id*=site-title],[class*=site-name],[id*=site-name],[class*=brand],[class*=header-title],[id*=header],[class*=masthead]';

/** A section stands behind a headline too; only the site is a logo, or has the copyright. */
function isOnThePage(name: string, document: Document, lines: PageLine[]): boolean {
  const wanted = fold(name);
  const logos = [...document.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '');
  const front = [...document.querySelectorAll('a[href="/"],a[rel~=home],h1 a[href]')].map(textOf);
  const titles = [...document.querySelectorAll(places)].map(textOf).filter((text) => text.length < 200);
  const rights = lines
    .map(({ text }) => text)
    .filter(
      (text) =>
        text.length < 300 && /©|\(c\)|copyright|rights reserved|droits réservés|alle rechte/i.test(text),
    );
  const says = (text: string): boolean => fold(text).startsWith(wanted);
  return [...logos, ...front, ...titles].some(says) || rights.some((text) => fold(text).includes(wanted));
}
