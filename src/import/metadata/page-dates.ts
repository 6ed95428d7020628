import type { Claim } from '../received.ts';
import { texts, type Thing } from './json-ld.ts';
import type { Meta } from './page-metadata.ts';

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
): Claim[] {
  const claims: Claim[] = [];
  const say = (value: string | null | undefined, from: string): void => {
    if (value?.trim()) claims.push({ value: value.trim(), from });
  };
  say(texts(thing?.['datePublished'])[0], 'JSON-LD datePublished');
  for (const name of metaNames) say(meta(name), `meta ${name}`);
  for (const element of document.querySelectorAll('[itemprop~=datePublished]')) {
    say(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      'itemprop datePublished',
    );
  }
  say(embedded(document), 'the page’s embedded data');
  for (const element of document.querySelectorAll(
    'time[pubdate],time.published,time.entry-date,time[class*=publish],abbr.published,.dt-published',
  )) {
    say(
      element.getAttribute('datetime') ?? element.getAttribute('title') ?? element.textContent,
      'time of publication on the page',
    );
  }
  say(
    inAddress(
      address ?? document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta('og:url'),
    ),
    'the address',
  );
  say(nearHeadline(document), 'the date beside the headline');
  return claims;
}

/** `"datePublished": "2015-07-24T05:36:09+01:00"` in a script that is no valid JSON. */
function embedded(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const found =
      /["']?(?:datePublished|publishedAt|published_at|publishDate|publicationDate|firstPublished|pubDate)["']?\s*:\s*["'](\d{4}-?\d{2}-?\d{2}[^"']{0,30})["']/i.exec(
        script.textContent ?? '',
      );
    if (found) return found[1] ?? null;
  }
  return null;
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

/** The first time element, or element called a date, that stands with the headline. */
function nearHeadline(document: Document): string | null {
  const heading = document.querySelector('article h1, main h1, h1');
  for (
    let around = heading?.parentElement, step = 0;
    around && step < 4;
    around = around.parentElement, step += 1
  ) {
    const time = around.querySelector('time[datetime]');
    if (time) return time.getAttribute('datetime');
    const named = [
      ...around.querySelectorAll(
        'time,[class*=date],[class*=Date],[class*=publi],[class*=timestamp],[class*=byline]',
      ),
    ]
      .map((element) => (element.textContent ?? '').trim())
      .find((text) => /\d{4}/.test(text) && text.length < 100);
    if (named) return named;
  }
  return null;
}
