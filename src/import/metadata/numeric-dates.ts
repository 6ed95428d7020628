import { isDay, pad } from './days.ts';

/** Whether the day stands before the month in `03/04/2017`. */
export type DayOrder = 'day first' | 'month first';

const yearFirst =
  /(?<!\d)(20\d{2}|19\d{2})(?:[/.-]|\s?[年년]\s?)(\d{1,2})(?:[/.-]|\s?[月월]\s?)(\d{1,2})(?!\d)/;
const yearLast = /(?<![\d.,/-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(20\d{2}|19\d{2})(?!\d)/;
/** Of a day with two figures for the year, both others have two as well, so that no version is taken for one. */
const shortYear = /(?<![\d.,/-])(\d{2})([/.])(\d{2})\2(\d{2})(?![\d/.-]?\d)/;
const vietnamese = /(?<!\d)(\d{1,2}) tháng (\d{1,2}),?(?: năm)? (\d{4})(?!\d)/iu;

/** `04.05.2015`, `30/04/2015`, `4/30/2015`: only where day and month cannot be confused. */
export function numericDay(text: string, lang: string): string | null {
  const first = yearFirst.exec(text);
  if (first) return day(first[1], first[2], first[3]);
  const spoken = vietnamese.exec(text);
  if (spoken) return day(spoken[3], spoken[2], spoken[1]);
  const parts = partsOf(text, lang);
  if (!parts) return null;
  const order = orderOf(parts) ?? customary(parts, lang);
  return order && inOrder(parts, order);
}

/** The same where the order is known. */
export function orderedDay(text: string, order: DayOrder): string | null {
  const parts = partsOf(text, '');
  return parts && orderOf(parts) === null ? inOrder(parts, order) : null;
}

/** The order that the dates of a text show, if all that show one agree. */
export function dayOrder(text: string): DayOrder | null {
  const found = [...text.matchAll(new RegExp(yearLast, 'g'))].map((match) => orderOf(partsIn(match)));
  const orders = new Set(found.filter((order) => order !== null));
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

interface Parts {
  first: number;
  second: number;
  mark: string;
  year: string;
}

function partsOf(text: string, lang: string): Parts | null {
  const long = yearLast.exec(text);
  if (long) return partsIn(long);
  const short = text.length <= 80 && !/^en-US/.test(lang) ? shortYear.exec(text) : null;
  return short && { ...partsIn(short), year: fullYear(short[4] ?? '') };
}

function partsIn([, first, mark = '', second, year = '']: RegExpExecArray | RegExpMatchArray): Parts {
  return { first: Number(first), second: Number(second), mark, year };
}

/** Two figures mean the last hundred years, as mail has it: '99 is 1999. */
export function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** What the figures themselves say. */
function orderOf({ first, second }: Parts): DayOrder | null {
  if (first > 12) return 'day first';
  return second > 12 ? 'month first' : null;
}

/** What is usual in a language, or tells nothing apart. */
function customary({ first, second, mark }: Parts, lang: string): DayOrder | null {
  if (first === second) return 'day first';
  if (mark === '/' && /^(?:en-US|fil)/.test(lang)) return 'month first';
  const isDayFirst =
    mark === '.' || (lang !== '' && !lang.startsWith('en')) || /^en-(?:GB|AU|NZ|IE|IN|ZA)/.test(lang);
  return isDayFirst ? 'day first' : null;
}

function inOrder({ first, second, year }: Parts, order: DayOrder): string | null {
  return order === 'day first'
    ? day(year, String(second), String(first))
    : day(year, String(first), String(second));
}

function day(year = '', month = '', number = ''): string | null {
  const date = `${year}-${pad(month)}-${pad(number)}`;
  return isDay(date) ? date : null;
}
