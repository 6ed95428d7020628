import type { Claim } from '../received.ts';
import { dateKeys } from '../words/dates.ts';
import { markedPublished, timesOfPublication } from '../words/page-marks.ts';
import { anyOf } from '../words/words.ts';
import { dayInAddress, monthInAddress } from './address-dates.ts';
import { dateMetaNames } from './date-meta-names.ts';
import { momentOf } from './dates.ts';
import { texts, type Thing } from './json-ld.ts';
import { dayOrder, orderedDay } from './numeric-dates.ts';
import { besideIn, type PageLine } from './page-lines.ts';
import type { Meta } from './page-metadata.ts';
import { shownDates } from './visible-dates.ts';

/** A page with what was already found in it. */
export interface DatedPage {
  document: Document;
  meta: Meta;
  thing: Thing | null;
  address: string | null;
  lines: PageLine[];
  headline: Element | null;
}

const publishedElements = markedPublished.join(',');
const publishedTimes = timesOfPublication.join(',');

/**
 * Statements of the day a page's article appeared, the surest first: what is written for machines, the
 * time element that the page marks, the address, what stands behind a label, and the date beside the headline.
 */
export function publicationDates(page: DatedPage, now = Date.now()): Claim[] {
  const { document, meta, thing, headline } = page;
  const claims: Claim[] = [];
  const say = (value: string | null | undefined, from: string): void => {
    if (value?.trim()) claims.push({ value: value.trim(), from });
  };
  const isBeside = within(document.body, besideIn(document.body, headline));
  const own = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => !isBeside(element));
  say(texts(thing?.['datePublished'])[0], 'JSON-LD datePublished');
  for (const name of dateMetaNames) say(meta(name), `meta ${name}`);
  say(embedded(document, 'script[type="application/ld+json" i]'), 'JSON-LD that is no valid JSON');
  for (const element of own(publishedElements)) say(valueOf(element), 'itemprop datePublished');
  for (const element of own(publishedTimes)) say(valueOf(element), 'time of publication on the page');
  const told =
    page.address ?? document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta('og:url');
  say(told && dayInAddress(told), 'the address');
  for (const claim of visible(page, told)) say(String(claim.value), claim.from);
  say(embedded(document, 'script:not([src])'), 'the page’s embedded data');
  say(texts(thing?.['dateCreated'])[0], 'JSON-LD dateCreated');
  return witnessed(claims.filter(({ value }) => !isFuture(String(value), now)));
}

/** What readers see of it. Where day and month may be confused, the page’s other dates tell their order. */
function visible({ document, lines }: DatedPage, address: string | null | undefined): Claim[] {
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  const { labelled, near, lone, without } = shownDates(lines, lang);
  const order = dayOrder(lines.map(({ text }) => text).join('\n'));
  const plain = (text: string): string => (order && orderedDay(text, order)) ?? text;
  const month = address ? monthInAddress(address) : null;
  const completed = month ? without.map((text) => `${text} ${month.slice(0, 4)}`) : [];
  const agreed = completed.filter((text) => momentOf(text, lang || 'fr')?.startsWith(month ?? ''));
  return [
    ...labelled.map((text) => ({ value: plain(text), from: 'the date behind its label' })),
    ...near.map((text) => ({ value: plain(text), from: 'the date beside the headline' })),
    ...agreed.map((value) => ({ value, from: 'the day beside the headline in the month of the address' })),
    // A date beside the headline that cannot be read is still the article’s.
    ...(labelled.length + near.length > 0 ? [] : lone).map((text) => ({
      value: plain(text),
      from: 'the only date of the article',
    })),
  ];
}

function valueOf(element: Element): string {
  return (
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    (/\d{4}/.test(element.getAttribute('title') ?? '') && element.getAttribute('title')) ||
    (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 110)
  );
}

/** Whether an element or one around it is such. */
function within(body: Element, is: (element: Element) => boolean): (element: Element) => boolean {
  return (element) => {
    for (let at: Element | null = element; at && at !== body; at = at.parentElement) if (is(at)) return true;
    return false;
  };
}

/**
 * The address is written once, on the day of publication. Where it contradicts the first statement and
 * another statement agrees with it, two witnesses stand against one.
 */
function witnessed(claims: Claim[]): Claim[] {
  const told = claims.find(({ from }) => from === 'the address');
  const dayOf = ({ value }: Claim): number => Date.parse((momentOf(String(value)) ?? '').slice(0, 10));
  const agrees = (claim: Claim): boolean =>
    told !== undefined && Math.abs(dayOf(claim) - dayOf(told)) <= 86_400_000;
  const first = claims.find((claim) => !Number.isNaN(dayOf(claim)));
  const second = claims.find((claim) => claim !== told && agrees(claim));
  return first && second && !agrees(first) ? [second, ...claims.filter((claim) => claim !== second)] : claims;
}

/** Nothing was published after tomorrow: such a date is a default of the system. */
function isFuture(value: string, now: number): boolean {
  const moment = momentOf(value);
  return moment !== null && Date.parse(moment) > now + 2 * 86_400_000;
}

const keyedDate = new RegExp(
  String.raw`["']?${anyOf(dateKeys)}\\?["']?\s*:\s*\\?["'](\d{4}-?\d{2}-?\d{2}[^"'\\]{0,30})\\?["']`,
  'gi',
);

/** `"datePublished": "2015-07-24T05:36:09+01:00"` in a script, if it names but one day. */
function embedded(document: Document, selector: string): string | null {
  const found = [...document.querySelectorAll(selector)].flatMap((script) => [
    ...(script.textContent ?? '').matchAll(keyedDate),
  ]);
  const values = found.map((match) => match[1] ?? '');
  return new Set(values.map((value) => value.slice(0, 10))).size === 1 ? (values[0] ?? null) : null;
}
