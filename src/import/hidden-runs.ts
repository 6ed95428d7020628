import type { Message, Removal } from './received.ts';

/** Long runs of characters that show nothing are no accident: letters are hidden in them. */
const run = /(?:[\ufe00-\ufe0f\u{e0000}-\u{e01ef}]|[\u200b-\u200d\u2060-\u2064\ufeff]){6,}/gu;

/** What to tell of runs that were taken out and may carry a text that no reader sees. */
export function hiddenRuns(removed: Removal[]): Message[] {
  const runs = removed.flatMap(({ text }) => text.match(run) ?? []);
  if (runs.length === 0) return [];
  const length = runs.reduce((sum, one) => sum + [...one].length, 0);
  const said = runs.map(spelled).join(' ').trim();
  const text = `It held ${length} characters that show nothing in a row and may carry a hidden text${said && ` (“${said.slice(0, 200)}”)`}: they are taken out.`;
  return [{ level: 'warning', rule: 'hidden-text', text }];
}

/** Tag characters are ASCII, moved; variation selectors are bytes. */
function spelled(characters: string): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const tags = codes.filter((code) => code >= 0xe0020 && code < 0xe007f);
  if (tags.length > 0) return String.fromCodePoint(...tags.map((code) => code - 0xe0000));
  const bytes = codes.flatMap((code) =>
    code >= 0xfe00 && code <= 0xfe0f ? [code - 0xfe00] : code >= 0xe0100 ? [code - 0xe0100 + 16] : [],
  );
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^[\p{L}\p{N}\p{P}\p{Zs}]+$/u.test(text) ? text : '';
}
