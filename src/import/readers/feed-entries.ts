import { SaxesParser } from 'saxes';
import { withAmpersands } from './xml-safety.ts';

/** An element of an entry: its name without the prefix, its attributes and its text. */
export interface Field {
  name: string;
  prefix: string;
  attributes: Record<string, string>;
  text: string;
  /** The element that it stands in; empty in a feed that is JSON. */
  parent: string;
  /** Where its relative addresses start from, by `xml:base` on it and around it; empty where none is said. */
  base: string;
}

/** The elements of each item or entry of a feed, in its order, also those that no feed reader knows. */
export function feedEntries(text: string): Field[][] {
  const json = /^\ufeff?\s*\{/.test(text);
  return json ? jsonEntries(JSON.parse(text.replace(/^\ufeff/, ''))) : xmlEntries(text);
}

function jsonEntries(feed: unknown): Field[][] {
  const { items } = feed as { items?: unknown };
  return Array.isArray(items) ? items.map((item) => fieldsOf(item, '')) : [];
}

function fieldsOf(value: unknown, name: string): Field[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, key));
  return value === null
    ? []
    : [{ name, prefix: '', attributes: {}, text: String(value), parent: '', base: '' }];
}

function xmlEntries(text: string): Field[][] {
  const entries: Field[][] = [];
  const open: Field[] = [];
  let entry: Field[] | null = null;
  const parser = new SaxesParser({ xmlns: false, position: false });
  // What is broken is for the feed's own reader to tell.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
    const field = {
      name: local ?? '',
      prefix: prefix ?? '',
      attributes: attributes as Record<string, string>,
      text: '',
      parent: open.at(-1)?.name ?? '',
      base: resolved(String(attributes['xml:base'] ?? ''), open.at(-1)?.base ?? ''),
    };
    if (/^(?:item|entry)$/.test(field.name) && !entry) entries.push((entry = []));
    else entry?.push(field);
    open.push(field);
  });
  const add = (part: string): void => {
    const field = open.at(-1);
    if (field && entry) field.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (/^(?:\w+:)?(?:item|entry)$/.test(name) && !open.some((field) => /^(?:item|entry)$/.test(field.name)))
      entry = null;
  });
  parser.write(withAmpersands(text.replace(/^\ufeff/, '')));
  return entries;
}

function resolved(address: string, base: string): string {
  return URL.canParse(address, base || undefined) ? new URL(address, base || undefined).href : base;
}
