import type { Claim } from '../received.ts';
import { momentOf } from './dates.ts';
import { isElsewhere, nearHeadline } from './visible-dates.ts';
import { texts, type Thing } from './json-ld.ts';
import type { Meta } from './page-metadata.ts';
import { dateKeys } from '../words/dates.ts';
import { anyOf } from '../words/words.ts';

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'published',
  'published_time',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'date.release',
  'release_date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'date_published',
  'displaydate',
  'ptime',
  'article.created',
  'bt:pubdate',
  'cse_published',
  'date',
];

/**
 * Statements of the day a page's article appeared, the surest first: what is written for machines, the
 * time element that the page marks, the address, and the date beside the headline.
 */
export function publicationDates(
  document: Document,
  meta: Meta,
  thing: Thing | null,
  address: string | null,
  now = Date.now(),
): Claim[] {
  const claims: Claim[] = [];
  const say = (value: string | null | undefined, from: string): void => {
    if (value?.trim()) claims.push({ value: value.trim(), from });
  };
  say(texts(thing?.['datePublished'])[0], 'JSON-LD datePublished');
  for (const name of metaNames) say(meta(name), `meta ${name}`);
  say(embedded(document, 'script[type="application/ld+json" i]'), 'JSON-LD that is no valid JSON');
  for (const element of document.querySelectorAll(
    '[itemprop~=datePublished],[property~="schema:datePublished"]',
  )) {
    if (isElsewhere(element)) continue;
    say(
      element.getAttribute('datetime') || element.getAttribute('content') || element.textContent,
      'itemprop datePublished',
    );
  }
  for (const element of document.querySelectorAll(
    'time[pubdate],time.published,time.entry-date,time[class*=publish],abbr.published,.dt-published,.published',
  )) {
    if (isElsewhere(element)) continue;
    say(
      element.getAttribute('datetime') || element.getAttribute('title') || element.textContent,
      'time of publication on the page',
    );
  }
  say(
    inAddress(
      address ?? document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta('og:url'),
    ),
    'the address',
  );
  for (const text of nearHeadline(document)) say(text, 'the date beside the headline');
  say(embedded(document, 'script:not([src])'), 'the page’s embedded data');
  return witnessed(claims.filter(({ value }) => !isFuture(String(value), now)));
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

/** A day in the path: `/2015/04/30/`, `/2013/8/3/`, `/2015-04-30-`, `/20150430`. */
function inAddress(address: string | null): string | null {
  if (!address) return null;
  const found =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/\-_.]|$)/.exec(address) ??
    /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\//.exec(address) ??
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(address);
  const named = /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\/(\d{1,2})\//i.exec(
    address,
  );
  if (named) return `${named[3]} ${named[2]} ${named[1]}`;
  const sectioned = /\/((?:19|20)\d{2})\/[a-z_-]+\/(\d{1,2})\/(\d{1,2})\//i.exec(address);
  if (!found && sectioned)
    return `${sectioned[1]}-${sectioned[2]?.padStart(2, '0')}-${sectioned[3]?.padStart(2, '0')}`;
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
}
