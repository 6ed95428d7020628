// Years and days that are counted otherwise than from the birth of Christ, in figures of any script.

/** Every decimal digit as 0 to 9: `۱۴۰۱`, `٢٠٢٢`, `२०२२`, `２０２２`. */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)));
}

/** Unicode puts the ten digits of a script in a row, and a row begins where the digit before is none. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

const eras: [name: RegExp, before: number][] = [
  [/(?:令和|R(?=\d{1,2}年))(\d{1,2}|元)年/u, 2018],
  [/(?:平成|H(?=\d{1,2}年))(\d{1,2}|元)年/u, 1988],
  [/昭和(\d{1,2}|元)年/u, 1925],
  [/(?:中華民國|中華民国|民國|民国)(\d{2,3}|元)年/u, 1911],
];

/** `令和5年3月14日` is `2023年3月14日`; in Thai, 2566 is 2023. */
export function commonYears(text: string, lang: string): string {
  for (const [era, before] of eras) {
    const found = era.exec(text);
    if (found) return text.replace(found[0], `${before + (found[1] === '元' ? 1 : Number(found[1]))}年`);
  }
  return /^th\b/.test(lang) || /[\u0e00-\u0e7f]/.test(text)
    ? text.replace(/(?<!\d)2[45]\d{2}(?!\d)/g, (year) => String(Number(year) - 543))
    : text;
}

const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const named = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(${persianMonths.join('|')})(?:\s*ماه)?\s*(?:سال\s*)?،?\s*(1[34]\d{2})(?!\d)`,
  'u',
);

/** A day of the Persian calendar: its months by name are sure, its figures only in a Persian text. */
export function persianDay(text: string, lang: string): string | null {
  const plain = text.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('\u200c', ' ');
  const words = named.exec(plain);
  if (words) return gregorian(Number(words[3]), persianMonths.indexOf(words[2] ?? '') + 1, Number(words[1]));
  const figures = /^fa\b/.test(lang) && /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(plain);
  return figures ? gregorian(Number(figures[1]), Number(figures[2]), Number(figures[3])) : null;
}

/** The year begins with spring; its first six months have 31 days. Which day that is, Unicode's tables tell. */
function gregorian(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return null;
  const passed = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const about = Date.UTC(year + 621, 2, 20 + passed + day);
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(about + shift * 86_400_000);
    const parts = calendar.formatToParts(date).filter(({ type }) => /^(?:year|month|day)$/.test(type));
    const told = Object.fromEntries(parts.map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (told['year'] === year && told['month'] === month && told['day'] === day)
      return date.toISOString().slice(0, 10);
  }
  return null;
}
