import { primaryLanguage } from '../../language/tag.ts';
import { isDay, pad } from './days.ts';
import { fullYear } from './numeric-dates.ts';

const year = String.raw`((?:19|20)\d{2}|[’'‘]\d{2})(?!\d)`;
const month = String.raw`(\p{L}[\p{L}\p{M}]+(?:\.\p{L}\p{M}*)?)`;
const dayThenMonth = new RegExp(
  [
    String.raw`(?<![\d\p{L}])(\d{1,2})\s?(?:er|st|nd|rd|th|e|º|°|ª|\.)?(?:\s+|-|\s*,\s*)(?:de\s+|of\s+|d[’'])?`,
    String.raw`${month}(?:\s?\/\s?\p{L}+)?\.?,?(?:\s*|-)(?:de[l]?\s+)?${year}`,
  ].join(''),
  'u',
);
const monthThenDay = new RegExp(
  String.raw`(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,})\.?\s*(?:the\s+)?(\d{1,2})\s?(?:st|nd|rd|th|er|º)?(?:\s*,\s*|\s+)${year}`,
  'u',
);
const yearThenMonth = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})\.?(?:\s*m\.|,)?\s+(?:gada\s+)?(\p{L}[\p{L}\p{M}]{2,})\s+(\d{1,2})(?!\d)`,
  'u',
);

/** `30 avril 2015`, `April 30, 2015`, `30 de abril de 2015`: a day whose month is named. */
export function wordedDay(text: string, lang: string): string | null {
  const words = text.toLowerCase().normalize('NFC');
  const dayFirst = dayThenMonth.exec(words);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], lang);
  const monthFirst = monthThenDay.exec(words);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2], lang);
  const yearFirst = yearThenMonth.exec(words);
  return yearFirst ? named(yearFirst[1], yearFirst[2], yearFirst[3], lang) : null;
}

function named(yearText = '', name = '', number = '', lang: string): string | null {
  const found = namesIn(primaryLanguage(lang)).get(name) ?? anyNames().get(name);
  if (!found) return null;
  const date = `${fullYear(yearText.replace(/\D/g, ''))}-${pad(found)}-${pad(number)}`;
  return isDay(date) ? date : null;
}

/** Where two languages use one name for two months, the earlier stands. */
const spoken =
  'fr en es de it pt nl ru uk pl cs ro sv da nb fi tr ar el hu id bg ca gl eu et lv lt sl sk sr th hi he vi sw'.split(
    ' ',
  );
/** The months of Syria, Lebanon and Iraq which have one word, those of the Maghreb, and an English short form. */
const others: [string, number][] = [
  ['sept', 9],
  ['fév', 2],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['جانفي', 1],
  ['فيفري', 2],
  ['أفريل', 4],
  ['ماي', 5],
  ['جوان', 6],
  ['جويلية', 7],
  ['أوت', 8],
  ['ابريل', 4],
  ['اغسطس', 8],
  ['اكتوبر', 10],
  ['jänner', 1],
  ['feber', 2],
  ['setiembre', 9],
];
const byLanguage = new Map<string, Map<string, number>>();
let all: Map<string, number> | undefined;

/** Every language's names of the months. */
function anyNames(): Map<string, number> {
  if (all) return all;
  all = new Map(others);
  for (const lang of spoken) {
    for (const [name, number] of namesIn(lang)) if (!all.has(name)) all.set(name, number);
  }
  return all;
}

/** One language's names of the months, as dates and calendars write them, long and short. */
function namesIn(lang: string): Map<string, number> {
  const known = byLanguage.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  byLanguage.set(lang, names);
  if (!/^[a-z]{2,3}$/.test(lang)) return names;
  for (const length of ['long', 'short'] as const) {
    const inDate = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
      day: 'numeric',
      month: length,
      year: 'numeric',
      timeZone: 'UTC',
    });
    const alone = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { month: length, timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const date = new Date(Date.UTC(2015, index, 15));
      for (const { type, value } of [...inDate.formatToParts(date), ...alone.formatToParts(date)]) {
        const name = value.toLowerCase().replace(/\.$/, '');
        if (type === 'month' && /^\p{L}[\p{L}\p{M}.]{2,}$/u.test(name) && !names.has(name))
          names.set(name, index + 1);
      }
    }
  }
  return names;
}
