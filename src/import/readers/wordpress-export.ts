import { SaxesParser } from 'saxes';

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
}

/** Reads element by element, so that a large export is never a tree in memory. Throws where not one item can be read. */
export function parseExport(text: string): WordPressSite {
  const site: WordPressSite = { title: '', language: '', authors: new Map(), items: [], comments: 0 };
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let item: Item | null = null;
  let attributes: Record<string, string> = {};
  let metaKey = '';
  let login = '';
  let value = '';
  let fault: Error | null = null;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    attributes = tag.attributes as Record<string, string>;
    value = '';
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
  parser.write(text.replace(/^\ufeff/, ''));
  if (!fault) parser.close();
  if (fault && site.items.length === 0) throw fault as Error;
  return site;
}
