/**
 * French as the press sets it: U+202F before ; ! ? and between thousands, U+00A0 before : and inside « »,
 * and where a line must not break ("25 millions", "M. Macron", "n° 5"). Existing spaces are replaced; a
 * missing one is added only where the mark is surely punctuation. Setting a set text changes nothing.
 */
export function typesetFrench(text: string): string {
  let set = text;
  // First, because the spaces they add end what may be an address.
  if (/[«»‹›]/u.test(set)) set = withQuotes(set);
  if (/['.]/u.test(set)) set = withRealMarks(set);
  if (/[;!?:]/u.test(set)) set = withHighMarks(set);
  if (/\d/u.test(set)) set = withNumbers(set);
  if (/[–—]/u.test(set)) set = withDashes(set);
  return withTitles(set);
}

const nbsp = '\u00A0';
const thin = '\u202F';
const spaces = ' \\t\\r\\n\\u00A0\\u2009\\u202F';
/** Any space, of which there may be several where lines were joined. */
const gap = `[${spaces}]+`;
/** The same from its first space on: looked for at each of them, a rule would take their number squared. */
const wholeGap = `(?<![${spaces}])${gap}`;

function withRealMarks(text: string): string {
  return text
    .replace(/'(?<=\p{L}')(?=[\p{L}\d«“\uFFFC])/gu, (mark, at: number) => (isAddress(text, at) ? mark : '’'))
    .replace(/\.{3}(?<!\.{4})(?![.])/gu, (mark, at: number, whole: string) =>
      isAddress(whole, at) ? mark : '…',
    );
}

// What may follow tells a mark from an emoticon, ";)", and from an operator, "!=".
const spacedMark = new RegExp(
  `(?<=\\S)${gap}(?:([!?]+)(?=[\\s)\\]}»”"’'*…,.;!?\\p{Lu}«(\\uFFFC]|$)|([;:])(?=[\\s»”"«\\uFFFC]|$))`,
  'gu',
);
const gluedMark = /(?:[?!](?<=[\p{L}\d»”)\]…%°].)[?!]*|[;:](?<=[\p{L}\d»”)\]…%°].))(?=[\s»«”"]|$)/gu;

function withHighMarks(text: string): string {
  return text
    .replace(spacedMark, (_, high: string | undefined, low: string | undefined) => spaced(high ?? low ?? ''))
    .replace(gluedMark, (mark, at: number, whole: string) =>
      isPunctuation(mark, at, whole) ? spaced(mark) : mark,
    );
}

function spaced(mark: string): string {
  return (mark === ':' ? nbsp : thin) + mark;
}

/** Whether a mark directly after a word is surely punctuation, and no part of a name, an address or a time. */
function isPunctuation(mark: string, at: number, text: string): boolean {
  if (isAddress(text, at)) return false;
  const word = /[\p{L}\p{M}\d.’'-]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const next = text.slice(at + mark.length, at + mark.length + 3);
  const goesOn = /^\s\p{Ll}/u.test(next);
  // "Yahoo! Finance", "Jeopardy!", "OUI!": the mark may belong to the name.
  if (mark.startsWith('!')) return !/\p{Lu}/u.test(word) && (mark.length > 1 || !goesOn);
  if (mark.startsWith('?')) return !(goesOn && /^\p{Lu}/u.test(word));
  if (mark === ':' && /^\p{Lu}$/u.test(word)) return at === 1;
  if (mark === ':' && /\d$/u.test(word) && /^\s?\d/u.test(next)) return false;
  return !/^(?:https?|ftp|mailto|tel|file)$/iu.test(word);
}

function withQuotes(text: string): string {
  return text.replace(opening, `$1${nbsp}`).replace(closing, `${nbsp}$1`);
}
const space = `[${spaces}]*`;
const opening = new RegExp(`([«‹])${space}(?=\\S)`, 'gu');
const closing = new RegExp(`(?:${wholeGap})?([»›])(?<=\\S${space}.)`, 'gu');

const units =
  'millions?|milliards?|billions?|mille|milliers?|euros?|dollars?|centimes?|francs?|livres?|roubles?|yens?|yuans?|' +
  'ans?|mois|jours?|heures?|minutes?|secondes?|hectares?|kilomètres?|mètres?|kilos?|tonnes?|litres?|degrés?|points?|' +
  'km/h|km[²³]?|[cdm]?m[²³]?|[kmµ]?g|[cdmh]?[lL]|ha|t|h|min|s|°[CF]?|[kMGT]?Wh?|[kMG]?Hz|[kMGT]?o|[kMGT]?bits?|[kmM]?V|[kMG]?eV|' +
  '%|‰|[€$£¥₽]|[kM][€$£]|[A-Z]{3}';
const unit = new RegExp(`(\\d)${gap}(?=(?:${units})(?![\\p{L}\\d'’]))`, 'gu');
const clock = new RegExp(`(\\d${gap}h)(?<=(?<!\\d)\\d{1,2}${gap}h)${gap}(?=[0-5]\\d(?!\\d))`, 'gu');
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const day = new RegExp(`(\\d(?<!\\d{3})|1er)${gap}(?=(?:${months})(?!\\p{L}))`, 'gu');
const thousands = new RegExp(
  `[1-9](?<![\\d+.,/:-].|[\\d+]${gap}.)\\d{0,2}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?![\\d/:-]|${gap}\\d|[.,]\\d{3}(?!\\d))`,
  'gu',
);
const century = new RegExp(
  `${wholeGap}(?=(?:siècles?|République|arrondissement|millénaire|Reich|dynastie)(?!\\p{L}))(?<=(?<!\\p{L})[IVXLCDM]+(?:e|er|ère|ème)${gap})`,
  'gu',
);
const reference = new RegExp(
  `${wholeGap}(?=[\\dIVXLC])(?<=(?<!\\p{L})(?:[nN][°º]|[nN]os?|pp?\\.|art\\.|chap\\.|fig\\.|vol\\.|t\\.|al\\.|§)${gap})`,
  'gu',
);

function withNumbers(text: string): string {
  return text
    .replace(thousands, (group) => group.replace(/[ \u00A0\u2009\u202F]/gu, thin))
    .replace(unit, `$1${nbsp}`)
    .replace(clock, `$1${nbsp}`)
    .replace(/[%€](?<=\d.)(?=[\s.,;:!?)»…]|$)/gu, (sign, at: number, whole: string) =>
      isAddress(whole, at) ? sign : nbsp + sign,
    )
    .replace(day, `$1${nbsp}`)
    .replace(/[nN](?<!\p{L}.)[°º](?=\d)/gu, (number, at: number, whole: string) =>
      isAddress(whole, at + 1) ? number : number + nbsp,
    );
}

// The dash comes first, and then what stands before it: there are fewer dashes to look at than spaces.
const incise = new RegExp(
  `([–—])(?<=[^\\s\\d]${gap}.|\\d${gap}(?!.${gap}\\d).)${gap}([^–—\\n]{0,299}?[^–—${spaces}])${wholeGap}\\1(?=[\\s,.;:!?…)]|$)`,
  'gu',
);
const leadingDash = new RegExp(`^([–—])${gap}(?=\\S)`, 'u');

function withDashes(text: string): string {
  return text
    .replace(leadingDash, `$1${nbsp}`)
    .replace(incise, (whole, dash: string, inside: string) =>
      /[.!?…]\s+\p{Lu}/u.test(inside) ? whole : `${dash}${nbsp}${inside}${nbsp}${dash}`,
    );
}

const title = new RegExp(
  `${wholeGap}(?=\\p{Lu})(?<=(?<![\\p{L}.])(?:MM?\\.|Mmes?|Mlles?|Drs?|Prs?|Me|Mgr)${gap})`,
  'gu',
);

function withTitles(text: string): string {
  return text.replace(title, nbsp).replace(century, nbsp).replace(reference, nbsp);
}

/** Whether the characters around a place, up to the spaces, are an address, a path or code. */
function isAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 2000 && !/\s/u.test(text[start - 1] ?? '')) start--;
  const token = text.slice(start, at + 1);
  return /:\/\/|www\.|[@\\_=&#<>{}]|\/|\p{L}\.\p{L}/u.test(token);
}
