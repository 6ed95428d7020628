import { anyMoment } from './dates.ts';
import { nests } from './foreign-keys.ts';
import { anyOf } from '../words/words.ts';
import { withheld } from '../words/withheld-titles.ts';
import { fold } from './titles.ts';
import {
  appearingKeys,
  expiringKeys,
  hidingKeys,
  holdingKeys,
  keyPrefixes,
  passwordKeys,
  perhapsStateKeys,
  showingKeys,
  stateKeys,
} from './visibility-keys.ts';
import { hiddenStates, no, publicStates, yes } from './visibility-states.ts';

/**
 * What kept a text from the readers where it comes from, by whatever key its tool says so; empty for one that
 * was plainly public. A value that nobody can interpret is not plainly public.
 */
export function hiddenBy(data: Record<string, unknown>, now = Date.now()): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (nests.includes(key) && isRecord(value)) return hiddenBy(value, now);
    const values = Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [value];
    return values.flatMap((one) => reasonOf(key, one, now)).slice(0, 1);
  });
}

/** What the place of a file says of it: the folder of drafts of Jekyll and Hexo, or Medium's name of a draft. */
export function hiddenByPlace(name: string): string[] {
  const parts = name.split(/[/\\]/);
  const folder = parts.slice(0, -1).find((part) => draftFolder.test(part));
  if (folder) return [`in the folder “${folder}”`];
  const file = parts.at(-1) ?? '';
  return /^drafts?_|\.draft\.\w+$/i.test(file) ? [`called “${file}”`] : [];
}

const draftFolder = /^(?:_?(?:drafts?|brouillons?|unpublished)|_trash)$/i;

/** What a title says of it: `Protected: …` is WordPress's, for a post whose text a feed does not show. */
export function hiddenByTitle(title: string): string[] {
  const mark = withheldTitle.exec(title.trim())?.[0];
  return mark === undefined ? [] : [`titled “${mark}”`];
}

const withheldTitle = new RegExp(String.raw`^${anyOf(withheld)}\s?:(?=\s)`, 'iu');

/** The sets of keys, and what a value under each says; `null` where it says nothing against a reader. */
const rules: [
  keys: ReadonlySet<string>,
  reason: (value: unknown, now: number, name: string) => string | null,
][] = [
  [passwordKeys, (value) => (isUnset(value) || no.has(wordOf(value)) ? null : 'is set')],
  [hidingKeys, (value) => (no.has(wordOf(value)) ? null : quoted(value))],
  [stateKeys, (value) => (isShown(value) ? null : quoted(value))],
  [perhapsStateKeys, (value) => (hiddenStates.has(wordOf(value)) ? quoted(value) : null)],
  [showingKeys, shownOrDated],
  [appearingKeys, appearing],
  [holdingKeys, held],
  [expiringKeys, expiring],
];

function reasonOf(key: string, value: unknown, now: number): string[] {
  const name = fold(key);
  if (name === 'build' && isRecord(value)) return buildReasons(value);
  // Eleventy writes no page for what has none.
  if (name === 'permalink') return wordOf(value) === 'false' ? [`${key} ${quoted(value)}`] : [];
  for (const one of namesOf(key)) {
    const rule = rules.find(([keys]) => keys.has(one));
    if (!rule) continue;
    const reason = rule[1](value, now, one);
    if (reason === null) return [];
    return [passwordKeys.has(one) ? 'behind a password' : `${key} ${reason}`];
  }
  return [];
}

/** A key, and what is left of it behind a word that changes nothing. */
function namesOf(key: string): string[] {
  const name = fold(key);
  return [name, ...keyPrefixes.flatMap((one) => (name.startsWith(one) ? [name.slice(one.length)] : []))];
}

/** Whether a key says who may read a text. */
export function isVisibilityKey(key: string): boolean {
  const sets = [passwordKeys, hidingKeys, stateKeys, showingKeys];
  return namesOf(key).some((name) => sets.some((keys) => keys.has(name)));
}

/** Hugo's `build: { list: never, render: never }`. */
function buildReasons(build: Record<string, unknown>): string[] {
  return ['list', 'render']
    .filter((key) => key in build && !/^(?:always|true|yes)$/i.test(String(build[key])))
    .map((key) => `build.${key} ${quoted(build[key])}`);
}

/** `published: true`, or the day on which it was. */
function shownOrDated(value: unknown, now: number, name: string): string | null {
  // A template's empty date says nothing; of a box that is not ticked, an empty `publish:` is what is left.
  if (isShown(value) || (isUnset(value) && name === 'published')) return null;
  return instantOf(value) === null ? quoted(value) : appearing(value, now);
}

function appearing(value: unknown, now: number): string | null {
  const instant = instantOf(value);
  // A year of another calendar lies decades ahead, and nobody plans so far.
  const isAhead = instant !== null && instant > now && instant < now + 20 * year;
  return isAhead ? `${quoted(value)}, still to come` : null;
}

function held(value: unknown, now: number): string | null {
  if (isUnset(value) || no.has(wordOf(value))) return null;
  const instant = instantOf(value);
  if (instant === null) return quoted(value);
  return instant > now ? `${quoted(value)}, still to come` : null;
}

function expiring(value: unknown, now: number): string | null {
  const word = wordOf(value);
  if (isUnset(value) || no.has(word) || /^0{4}/.test(word)) return null;
  const instant = instantOf(value);
  if (instant !== null && instant > now) return null;
  return instant === null ? quoted(value) : `${quoted(value)}, which is past`;
}

const year = 366 * 86_400_000;

function instantOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  const moment = anyMoment(text);
  if (moment === null) return null;
  // A clock without a zone is read as universal time, which misses by hours and not by a day.
  const clock = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})/.exec(text)?.[1];
  return Date.parse(moment.includes('T') || !clock ? moment : `${moment}T${clock}Z`);
}

function isShown(value: unknown): boolean {
  const word = wordOf(value);
  return yes.has(word) || publicStates.has(word);
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** A value as one word, in whatever way it is spelled and marked. */
function wordOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return fold(JSON.stringify(value));
  const text = String(value ?? '').replace(/\s+#.*$/, '');
  return fold(text) || (/^\s*[✓✔☑✅]/u.test(text) ? 'yes' : '');
}

function quoted(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
