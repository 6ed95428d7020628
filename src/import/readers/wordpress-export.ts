import { SaxesParser } from 'saxes';
import type { Broken } from '../received.ts';
import { brokenAt, isHarmless } from './whole-items.ts';
import { withAmpersands } from './xml-safety.ts';

/** A post, a page or whatever else is in an export: each element's text by its name, and its custom fields. */
export interface Item {
  fields: Map<string, string>;
  meta: Record<string, string>;
  tags: string[];
  categories: string[];
}

export interface WordPressSite {
  title: string;
  language: string;
  authors: Map<string, string>;
  items: Item[];
  comments: number;
  /** Where it is broken; `null` where it is whole. */
  broken: Broken | null;
}

/** Reads element by element, so that a large export is never a tree in memory. What cannot be read is named. */
export function parseExport(text: string): WordPressSite {
  const site: WordPressSite = {
    title: '',
    language: '',
    authors: new Map(),
    items: [],
    comments: 0,
    broken: null,
  };
  const parser = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  let item: Item | null = null;
  let attributes: Record<string, string> = {};
  let itemLine = 0;
  let metaKey = '';
  let login = '';
  let value = '';
  parser.on('error', ({ message }) => {
    if (isHarmless(message)) return;
    const title = path.at(-1) === 'title' ? value : item?.fields.get('title');
    site.broken ??= brokenAt(item ? itemLine : parser.line, title);
  });
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    attributes = tag.attributes as Record<string, string>;
    value = '';
    if (tag.name === 'item') itemLine = parser.line;
    if (tag.name === 'item') item = { fields: new Map(), meta: {}, tags: [], categories: [] };
  });
  parser.on('text', (part) => (value += part));
  parser.on('cdata', (part) => (value += part));
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'item' && item) {
      site.items.push(item);
      item = null;
    } else if (!item) {
      if (name === 'title' && path.at(-1) === 'channel') site.title = value.trim();
      if (name === 'language') site.language = value.trim();
      if (name === 'wp:author_login') login = value.trim();
      if (name === 'wp:author_display_name') site.authors.set(login, value.trim());
    } else if (name === 'wp:comment') site.comments += 1;
    else if (name === 'wp:meta_key') metaKey = value.trim();
    else if (name === 'wp:meta_value') item.meta[metaKey] = value;
    else if (name === 'category') {
      if (attributes['domain'] === 'post_tag') item.tags.push(value.trim());
      if (attributes['domain'] === 'category') item.categories.push(value.trim());
    } else if (path.at(-1) === 'item') item.fields.set(name, value);
    value = '';
  });
  parser.write(withAmpersands(text.replace(/^\ufeff/, '')));
  if (!site.broken) parser.close();
  return site;
}
