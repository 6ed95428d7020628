/** The kinds of values that fields have, in front matter and in site.yaml. */
import { z } from 'zod';
import { isLanguageTag, namesLanguage } from '../language/tag.ts';
import { asMessage } from './complaint.ts';

/** Text as a publisher writes it: any characters are legal, and are shown as text. */
export const text = z.string().trim().min(1, asMessage('is empty', 'write a text'));
export const texts = z.array(text);

/** A calendar day or an instant with its zone (RFC 3339). */
export const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: ({ input }) =>
    asMessage(
      `is not a date${lastDay(String(input))}`,
      'write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
    ),
});

/** Of `2023-02-30`: its month has 28 days. */
function lastDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-([0-3]\d)(?:T|$)/.exec(date) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return day && Number(day) > days ? `: ${year}-${month} has ${days} days` : '';
}

/** An address on the web. Nothing but http and https ever becomes a link to a source. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /./,
  error: asMessage('is not a web address', 'write it in full, beginning with https:// or http://'),
});

/** The tag of a language that there is. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, {
    error: asMessage('is not a language tag', 'write one such as fr, en or ar (BCP 47)'),
    abort: true,
  })
  .refine(namesLanguage, {
    error: asMessage('is the code of no language', 'write one such as fr, en or ar (BCP 47)'),
  });
