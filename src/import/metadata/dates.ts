import type { Moment } from '../../article/moment.ts';

/**
 * A date as anybody may write it, as a moment: an instant where a zone is given, else the day.
 * What is no date, or could be two, is `null`.
 */
export function momentOf(text: string, lang = ''): Moment | null {
  const moment = anyMoment(text, lang);
  return moment && isPlausible(moment) ? moment : null;
}

/** The same for a date of any time, which a schedule may name. */
export function anyMoment(text: string, lang = ''): Moment | null {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (!trimmed || trimmed.length > 120) return null;
  return (
    stamp(trimmed) ??
    isoMoment(trimmed) ??
    mailMoment(trimmed) ??
    unixMoment(trimmed) ??
    numericDay(trimmed, lang) ??
    wordedDay(trimmed)
  );
}

/** Seconds or milliseconds since 1970, as machines count. */
function stamp(text: string): Moment | null {
  if (!/^[1-9]\d{8,9}(?:\d{3})?$/.test(text)) return null;
  const instant = new Date(Number(text.length > 10 ? text : `${text}000`));
  return instant
    .toISOString()
    .replace('.000', '')
    .replace(/\.\d+Z/, 'Z');
}

const zoneOffset = String.raw`[+-]\d{2}:?\d{2}`;
const iso = new RegExp(
  String.raw`^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|${zoneOffset}|[+-]\d{2})?)?`,
  'i',
);

function isoMoment(text: string): Moment | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (!hour || !zone || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${offset(zone)}`;
}

function offset(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const monthsShort = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const zones: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
};

const mail = new RegExp(
  [
    String.raw`^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d{2}),? `,
    String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(Z|UT|UTC|GMT|${zoneOffset}|[A-Z]{3,4}))?$`,
  ].join(''),
  'i',
);

/** RFC 822, as feeds write it: `Wed, 31 Jan 2018 07:26:05 GMT`. */
function mailMoment(text: string): Moment | null {
  const match = mail.exec(text);
  if (!match) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone] = match;
  const month = monthsShort.indexOf(name.toLowerCase()) + 1;
  if (!month) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  if (!isDay(date)) return null;
  const known =
    zone &&
    (/^(?:Z|UTC?|GMT|[+-])/i.test(zone) ? offset(zone.replace(/^UT$/i, 'UTC')) : zones[zone.toUpperCase()]);
  return known && Number(hour) < 24 ? `${date}T${pad(hour)}:${minute}:${second}${known}` : date;
}

/** `Tue Mar 14 08:30:00 UTC 2017`, as Java and Unix print it. */
function unixMoment(text: string): Moment | null {
  const match = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{3,4}|[+-]\d{4}) (\d{4})$/i.exec(
    text,
  );
  return match && mailMoment(`${match[2]} ${match[1]} ${match[5]} ${match[3]} ${match[4]}`);
}

/** `04.05.2015`, `30/04/2015`, `4/30/2015`: only where day and month cannot be confused. */
function numericDay(text: string, lang: string): Moment | null {
  const yearFirst =
    /(?<!\d)(20\d{2}|19\d{2})(?:[/.-]|\s?[年년]\s?)(\d{1,2})(?:[/.-]|\s?[月월]\s?)(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(20\d{2}|19\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', year] = match;
  if (Number(first) > 12) return day(year, second, first);
  if (Number(second) > 12) return day(year, first, second);
  if (first === second) return day(year, first, second);
  if (mark === '/' && /^(?:en-US|fil)/.test(lang)) return day(year, first, second);
  const dayFirst =
    mark === '.' || (lang !== '' && !lang.startsWith('en')) || /^en-(?:GB|AU|NZ|IE|IN|ZA)/.test(lang);
  return dayFirst ? day(year, second, first) : null;
}

const dayThenMonth = new RegExp(
  [
    String.raw`(?<![\d\p{L}])(\d{1,2})(?:er|st|nd|rd|th|º|°|ª|\.)?(?:\s+|-)(?:de\s+|of\s+|d[’'])?`,
    String.raw`(\p{L}[\p{L}\p{M}]+)(?:\s?\/\s?\p{L}+)?\.?,?(?:\s+|-)(?:de[l]?\s+)?((?:19|20)\d{2})(?!\d)`,
  ].join(''),
  'u',
);

/** `30 avril 2015`, `April 30, 2015`, `30 de abril de 2015`. */
function wordedDay(text: string): Moment | null {
  const words = text.toLowerCase().normalize('NFC');
  const dayFirst = dayThenMonth.exec(words);
  if (dayFirst) return wordedMonth(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u.exec(
      words,
    );
  if (monthFirst) return wordedMonth(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearFirst = /(?<!\d)((?:19|20)\d{2})\.?\s+(\p{L}[\p{L}\p{M}]{2,})\s+(\d{1,2})(?!\d)/u.exec(words);
  return yearFirst ? wordedMonth(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

function wordedMonth(year: string | undefined, name = '', number: string | undefined): Moment | null {
  const month = monthNames().get(name);
  return month ? day(year, String(month), number) : null;
}

const spoken = 'fr en es de it pt nl ru uk pl cs ro sv da nb fi tr ar el hu id'.split(' ');
// The months of Syria, Lebanon and Iraq which have one word.
const levantine: [string, number][] = [
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
];
let names: Map<string, number> | undefined;

/** Every language's names of the months, as dates and calendars write them, long and short. */
function monthNames(): Map<string, number> {
  if (names) return names;
  names = new Map([['sept', 9], ...levantine]);
  for (const locale of spoken) {
    for (const month of ['long', 'short'] as const) {
      const inDate = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      });
      const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const date = new Date(Date.UTC(2015, index, 15));
        const parts = [...inDate.formatToParts(date), ...alone.formatToParts(date)];
        for (const part of parts) {
          const name = part.value.toLowerCase().replace(/\.$/, '');
          if (part.type === 'month' && /^\p{L}{3,}/u.test(name) && !names.has(name))
            names.set(name, index + 1);
        }
      }
    }
  }
  return names;
}

function day(year = '', month = '', number = ''): Moment | null {
  const date = `${year}-${pad(month)}-${pad(number)}`;
  return isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** Before printing and beyond tomorrow nothing was published: such a date is a default or a mistake. */
function isPlausible(moment: Moment): boolean {
  const time = Date.parse(moment);
  return time > Date.UTC(1800, 0, 1) && Math.abs(time) > 2 * 86_400_000;
}

function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}
