/** The letters of a script, by its code in ISO 15924; of those that no language mixes, by their own names. */
const letters: Record<string, RegExp> = {
  Arab: /\p{sc=Arabic}/gu,
  Armn: /\p{sc=Armenian}/gu,
  Beng: /\p{sc=Bengali}/gu,
  Cyrl: /\p{sc=Cyrillic}/gu,
  Deva: /\p{sc=Devanagari}/gu,
  Ethi: /\p{sc=Ethiopic}/gu,
  Geor: /\p{sc=Georgian}/gu,
  Grek: /\p{sc=Greek}/gu,
  Gujr: /\p{sc=Gujarati}/gu,
  Guru: /\p{sc=Gurmukhi}/gu,
  Hang: /\p{sc=Hangul}/gu,
  Hani: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  Hebr: /\p{sc=Hebrew}/gu,
  Khmr: /\p{sc=Khmer}/gu,
  Knda: /\p{sc=Kannada}/gu,
  Laoo: /\p{sc=Lao}/gu,
  Latn: /\p{sc=Latin}/gu,
  Mlym: /\p{sc=Malayalam}/gu,
  Mymr: /\p{sc=Myanmar}/gu,
  Orya: /\p{sc=Oriya}/gu,
  Sinh: /\p{sc=Sinhala}/gu,
  Taml: /\p{sc=Tamil}/gu,
  Telu: /\p{sc=Telugu}/gu,
  Thai: /\p{sc=Thai}/gu,
};
const others: Record<string, string> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/**
 * Whether a text may be in a language by its script alone. Every language is written in Latin letters by
 * somebody; what is written in Latin letters by all is not written in others, but for the few that have two.
 */
export function isInScriptOf(tag: string, text: string): boolean {
  const script = scriptOf(text.slice(0, 20_000));
  if (script === null || script === 'Latn') return true;
  const own = new Intl.Locale(tag).maximize().script ?? '';
  return (others[own] ?? own) === script || inTwo.has(new Intl.Locale(tag).language) || !(own in letters);
}

/** Languages that are written in more than one script, neither of them rare. */
const inTwo = new Set('az bs ha hr kk ku ky mn ms pa sd sh sr tg tk tt ug uz'.split(' '));

/** The script that most letters of a text are in; `null` where there are too few. */
function scriptOf(text: string): string | null {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (all < 40) return null;
  for (const [script, pattern] of Object.entries(letters))
    if ((text.match(pattern)?.length ?? 0) > all * 0.6) return script;
  return null;
}
