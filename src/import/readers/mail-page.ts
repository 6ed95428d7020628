import { parsePage } from '../page/parse-page.ts';
import type { Reading, Removal } from '../received.ts';
import { markHidden } from '../page/hidden-by-style.ts';
import { passages } from '../page/left-out.ts';
import { foundInHtml } from './entry-content.ts';
import { readFragment, readHtml } from './html.ts';
import { subscriptionLinks } from '../words/mail-subscription.ts';
import { anyOf, expressions } from '../words/words.ts';
import { longEnough } from './mail-text.ts';

/** What mail programs put around a text, and what they show to nobody: the lines that lists of mail begin with. */
const around: [rule: string, selector: string][] = [
  ['mail-head', '.gmail_attr, .moz-email-headers-table, #divRplyFwdMsg, .moz-cite-prefix'],
  ['mail-signature', '.gmail_signature, .moz-signature, #Signature'],
];
const quotes = 'blockquote[type="cite"], blockquote.gmail_quote';
const hidingStyles = expressions`
  (?:font-size|max-height)\s*:\s*0\w*
  display\s*:\s*none
  mso-hide\s*:\s*all
  opacity\s*:\s*0(?:\.0+)?
  visibility\s*:\s*hidden
`;
const knowsReader = new RegExp(String.raw`^[^\p{L}]*${anyOf(subscriptionLinks)}`, 'iu');
const hiddenStyle = new RegExp(String.raw`(?:^|;)\s*${anyOf(hidingStyles)}\s*(?:!important\s*)?(?:;|$)`, 'i');

/** A newsletter lays its text out in tables, with furniture around it; other mails are their text alone. */
export function mailPage(html: string, input: string): Reading {
  const read = foundInHtml(html);
  const document = parsePage(html);
  const removed: Removal[] = [];
  markHidden(document);
  takeOut(removed, 'mail-hidden', hiddenElements(document));
  for (const [rule, selector] of around) takeOut(removed, rule, document.querySelectorAll(selector));
  takeOut(removed, 'mail-quote', quotesBesideText(document));
  takeOut(removed, 'mail-subscription', subscriptionLines(document));
  for (const picture of document.querySelectorAll('img[src^="cid:" i]')) {
    removed.push(
      aside('mail-picture', picture.getAttribute('alt') ?? '', [picture.getAttribute('src') ?? '']),
    );
    picture.remove();
  }
  const body = document.body.innerHTML;
  const isLaidOut = document.querySelectorAll('table').length > 0;
  const page = isLaidOut ? readHtml(`<html><body>${body}</body></html>`, input, null) : null;
  const reading = page?.articles ? page : readFragment(body, input, null);
  for (const article of reading.articles ?? []) {
    article.wholeInput = false;
    (article.read ??= []).push(read);
    article.removed.unshift(...removed);
  }
  return reading;
}

export function aside(rule: string, text: string, addresses: string[] = []): Removal {
  return { rule, text: text.trim(), start: 0, end: 0, ...(addresses.length > 0 && { addresses }) };
}

function takeOut(removed: Removal[], rule: string, elements: Iterable<Element>): void {
  for (const element of elements) {
    const words = wordsOf(element);
    const addresses = passages(element).flatMap((passage) => passage.addresses);
    if (words || addresses.length > 0) removed.push(aside(rule, words, addresses));
    element.remove();
  }
}

/** The outermost elements that no mail program shows. */
function hiddenElements(document: Document): Element[] {
  const all = [...document.querySelectorAll('[hidden], [style], input')];
  const hidden = new Set(all.filter(isHidden));
  return [...hidden].filter((element) => !hasAncestorIn(element, hidden));
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.tagName === 'INPUT' ||
    hiddenStyle.test(element.getAttribute('style') ?? '')
  );
}

/** Lines with links that know who got the mail: to read it on the web, to leave its list. Where they stand in a longer text, the links. */
function subscriptionLines(document: Document): Set<Element> {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => knowsReader.test(wordsOf(link)));
  return new Set(
    links.map((link) => {
      const line = link.closest('p,li,td,div');
      return line && wordsOf(line).length < 200 && !line.querySelector('p,table,h1,h2,h3,img') ? line : link;
    }),
  );
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (set.has(parent)) return true;
  return false;
}

/** The mail that this one answers. Where there is hardly another word, it is what was sent on. */
function quotesBesideText(document: Document): Element[] {
  const outer = [...document.querySelectorAll(quotes)].filter(
    ({ parentElement }) => !parentElement?.closest(quotes),
  );
  const quoted = outer.reduce((sum, element) => sum + wordsOf(element).length, 0);
  return wordsOf(document.body).length - quoted >= longEnough ? outer : [];
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
