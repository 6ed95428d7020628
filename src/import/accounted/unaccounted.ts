import type { Found } from '../body/found.ts';
import type { Message } from '../received.ts';
import type { Accounted } from './accounted.ts';
import { saidIn } from './words.ts';

/** What stands neither in an article nor in a line of its account: runs of words, and addresses. */
export function unaccounted(read: Found[], accounted: Accounted): string[] {
  return [...new Set(read.flatMap((content) => missingFrom(content, accounted)))];
}

/** Each content for itself: the same text may be read twice, as a summary and as the beginning of the whole. */
function missingFrom({ text, addresses }: Found, accounted: Accounted): string[] {
  const said = saidIn(text);
  const forms = [...addresses, ...said.addresses.map((address) => [address])];
  return [
    ...missingWords(said.words, accounted),
    ...forms.filter((one) => !accounted.addresses.has(one)).map(([address = '']) => address),
  ];
}

/** What a text may be told to lack before it is told to lack all: looking further would take longer than its length. */
const enough = 300;

function missingWords(words: string[], accounted: Accounted): string[] {
  const left = new Map<string, number>();
  const missing = words.flatMap((word, index) => {
    const before = left.get(word) ?? accounted.count(word);
    left.set(word, before - 1);
    return before > 0 ? [] : [index];
  });
  const really =
    missing.length > enough ? missing : missing.filter((index) => !isSetApart(words, index, accounted));
  return runs(words, really);
}

/**
 * Whether a word stands there in other parts than it was read in: an initial that was bold, a number and its
 * power. A word that is there with its neighbours as it is, is one of another passage.
 */
function isSetApart(words: string[], index: number, accounted: Accounted): boolean {
  const near = words.slice(Math.max(0, index - 1), index + 2);
  return !accounted.follow(near) && accounted.spell(near);
}

/** The words at some places, those that follow each other in one run. */
function runs(words: string[], places: number[]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const [index, place] of places.entries()) {
    run.push(words[place] ?? '');
    if (places[index + 1] === place + 1) continue;
    found.push(run.join(' '));
    run = [];
  }
  return found;
}

/** The line of the account that says what no other line does. */
export function unaccountedMessage(missing: string[]): Message[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 5).map((one) => `“${one.length > 120 ? `${one.slice(0, 119)}…` : one}”`);
  const more = missing.length > shown.length ? `, and ${missing.length - shown.length} more` : '';
  const text = `Unaccounted: ${shown.join(', ')}${more}. It stands neither in the article nor in a line of this account: compare the article with what you gave, and tell us.`;
  return [{ level: 'warning', rule: 'unaccounted', text, about: missing }];
}
