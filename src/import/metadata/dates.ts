import type { Moment } from '../../article/moment.ts';
import { commonYears, persianDay, westernDigits } from './calendars.ts';
import { isDay, pad } from './days.ts';
import { fullYear, numericDay } from './numeric-dates.ts';
import { wordedDay } from './worded-dates.ts';

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
  const plain = westernDigits(text.replace(/[\s\u200e\u200f]+/g, ' ')).trim();
  if (!plain || plain.length > 120) return null;
  const persian = persianDay(plain, lang);
  if (persian) return persian;
  const trimmed = commonYears(plain, lang);
  return (
    stamp(trimmed) ??
    isoMoment(trimmed) ??
    mailMoment(trimmed) ??
    unixMoment(trimmed) ??
    numericDay(trimmed, lang) ??
    wordedDay(trimmed, lang)
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
  const date = `${fullYear(year)}-${pad(month)}-${pad(day)}`;
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

/** Before printing and more than a year ahead nothing was published: such a date is a default or a mistake. */
function isPlausible(moment: Moment): boolean {
  const time = Date.parse(moment);
  return (
    time > Date.UTC(1800, 0, 1) && Math.abs(time) > 2 * 86_400_000 && time < Date.now() + 366 * 86_400_000
  );
}
