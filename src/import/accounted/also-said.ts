import type { Metadata } from '../metadata/describe.ts';
import { momentOf } from '../metadata/dates.ts';
import { languageTag } from '../metadata/language.ts';
import { commandLine, type Claim, type Message, type MetadataKey, type Received } from '../received.ts';
import type { Accounted } from './accounted.ts';
import { saidIn } from './words.ts';

/**
 * One line for all that is said of an article and did not get into it: a second author, another day, the
 * address of a copy, what a feed or an export says under names that mean nothing here.
 */
export function alsoSaid(received: Received, metadata: Metadata, accounted: Accounted): Message[] {
  const claims = Object.entries(received.claims).flatMap(([key, all]) =>
    all
      .filter((one) => one.from !== commandLine && !isTaken(key as MetadataKey, one, metadata, accounted))
      .map(({ value, from }) => ({ name: key, value: [value].flat().join(', '), from })),
  );
  const beside = (received.beside ?? [])
    .filter(({ value }) => !isThere(value, accounted))
    .map((one) => ({ ...one, from: '' }));
  const left = [...new Map([...claims, ...beside].map((one) => [`${one.name} ${one.value}`, one])).values()];
  if (left.length === 0) return [];
  const said = left.map(({ name, value, from }) => `${name} “${shortened(value)}”${from && ` (${from})`}`);
  const text = `Also said of it, and not taken over: ${said.join('; ')}.`;
  return [{ level: 'info', rule: 'also-said', text, about: left.map(({ value }) => value) }];
}

/** Whether a statement is the one that was taken, or says the same in other words. */
function isTaken(key: MetadataKey, { value }: Claim, metadata: Metadata, accounted: Accounted): boolean {
  const text = [value].flat().join('\n');
  const taken = String(metadata[key]?.value ?? '');
  if (/published|updated/.test(key)) return isSameDay(text, taken, metadata) || isThere(text, accounted);
  if (/lang$/.test(key)) return languageTag(text)?.split('-')[0] === taken.split('-')[0];
  return isThere(text, accounted);
}

function isSameDay(text: string, taken: string, metadata: Metadata): boolean {
  const moment = momentOf(text, String(metadata.lang?.value ?? '')) ?? '';
  if (moment.length > 10 && taken.length > 10) return Date.parse(moment) === Date.parse(taken);
  return moment.slice(0, 10) === taken.slice(0, 10) && taken !== '';
}

function isThere(text: string, accounted: Accounted): boolean {
  const said = saidIn(text);
  return (
    said.words.every((word) => accounted.count(word) > 0) &&
    said.addresses.every((one) => accounted.addresses.has([one]))
  );
}

function shortened(value: string): string {
  return value.length > 200 ? `${value.slice(0, 199)}…` : value;
}
