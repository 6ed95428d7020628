import { remembered } from '../language/remembered.ts';

/**
 * A date as a publisher writes it: a calendar day (`2023-02-28`) or an instant with its zone
 * (`2023-03-02T09:00:00+01:00`). A day stays a day: it is never turned into a midnight for a reader.
 * Both are the forms of RFC 3339.
 */
export type Moment = string;

/** Whether a moment is a calendar day, without a time. */
export function isDay(moment: Moment): boolean {
  return moment.length === 10;
}

/** The calendar day of a moment as it is seen in a time zone (IANA name), `YYYY-MM-DD`. */
export function dayOf(moment: Moment, timezone: string): string {
  return isDay(moment) ? moment : daysIn(timezone)(moment);
}

/** The time of an instant as clocks in a time zone show it, `HH:MM`; none of a day. */
export function hourOf(moment: Moment, timezone: string): string | undefined {
  return isDay(moment) ? undefined : clockFormat(timezone).format(new Date(moment)).slice(11, 16);
}

/** How a moment is told: of today by its hour, of this year by its day, else by its whole date. */
export type DateForm = 'hour' | 'day' | 'date';

/** The form in which a moment is told on a day (`YYYY-MM-DD`) in a time zone. */
export function dateForm(moment: Moment, today: string, timezone: string): DateForm {
  const day = dayOf(moment, timezone);
  if (day === today && !isDay(moment)) return 'hour';
  return day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'date';
}

/**
 * The instant at which a moment begins. A day begins at its midnight in the time zone (IANA name),
 * or where a change of clocks removed midnight, when the clocks change; of two midnights, at the first.
 */
export function instantOf(moment: Moment, timezone: string): Date {
  if (!isDay(moment)) return new Date(moment);
  const utcMidnight = Date.parse(`${moment}T00:00:00Z`);
  const candidates = [-oneDay, oneDay].map((away) => utcMidnight - offsetAt(utcMidnight + away, timezone));
  const midnights = candidates.filter((time) => time + offsetAt(time, timezone) === utcMidnight);
  return new Date(midnights.length > 0 ? Math.min(...midnights) : Math.max(...candidates));
}

/** An instant with the zone's own offset, as RFC 3339 writes it: `2023-02-28T00:00:00+01:00`. */
export function zonedInstant(instant: Date, timezone: string): string {
  // Before zones, towns had offsets with seconds, which RFC 3339 has no form for.
  const offset = Math.round(offsetAt(instant.getTime(), timezone) / 60_000);
  const minutes = Math.abs(offset);
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${clock}`;
}

const oneDay = 24 * 3_600_000;

function offsetAt(time: number, timezone: string): number {
  const local = clockFormat(timezone).format(new Date(time)).replace(', ', 'T').replace(' ', 'T');
  return Date.parse(`${local}Z`) - Math.floor(time / 1000) * 1000;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

// Making a DateTimeFormat costs a thousand times what using one does, and each article's day is asked for dozens of times.
const daysIn = remembered((timeZone) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return remembered((instant) => format.format(new Date(instant)));
});
const clockFormat = remembered(
  (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
);
