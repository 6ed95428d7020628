import { isDay, pad } from './days.ts';

const end = String.raw`(?=[/\-_.?]|$)`;
const days: RegExp[] = [
  new RegExp(String.raw`/((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})${end}`),
  /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\//,
  new RegExp(String.raw`[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])${end}`),
  new RegExp(String.raw`[_-]((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])${end}`),
  /\/((?:19|20)\d{2})\/[a-z_-]+\/(\d{1,2})\/(\d{1,2})\//i,
];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day in an address: `/2015/04/30/`, `/2013/8/3/`, `/2015-04-30-`, `/20150430`, `/2015/apr/30/`. */
export function dayInAddress(address: string): string | null {
  for (const pattern of days) {
    const [, year, month = '', day = ''] = pattern.exec(address) ?? [];
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (year && isDay(date)) return date;
  }
  const named = new RegExp(String.raw`/((?:19|20)\d{2})/(${months.join('|')})\w*/(\d{1,2})/`, 'i').exec(
    address,
  );
  return named
    ? `${named[1]}-${pad(months.indexOf((named[2] ?? '').toLowerCase()) + 1)}-${pad(named[3] ?? '')}`
    : null;
}

/** The month in an address that names no day: `/2015/04/a-title/`. */
export function monthInAddress(address: string): string | null {
  const found = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])\/(?!\d{1,2}(?:\/|$))/.exec(address);
  return found ? `${found[1]}-${pad(found[2] ?? '')}` : null;
}
