import { SaxesParser } from 'saxes';
import { claimForeign } from '../metadata/foreign-front-matter.ts';
import { claim, type Claims, type Reading, type Received } from '../received.ts';
import { unsafeXml } from './xml-safety.ts';

/** What an export says of a post: each element's text by its name, and its custom fields. */
interface Post {
  fields: Map<string, string>;
  meta: Record<string, string>;
  tags: string[];
}

/** A WordPress export (WXR): one article for each post that has been published, and for each draft. */
export function readWordPress(text: string, input: string): Reading {
  const unsafe = unsafeXml(text);
  if (unsafe) return { refused: unsafe };
  let site: Site;
  try {
    site = parseExport(text);
  } catch (error) {
    return { refused: `It is a broken WordPress export: ${(error as Error).message.split('\n')[0]}` };
  }
  const posts = site.posts.filter(
    ({ fields }) =>
      fields.get('wp:post_type') === 'post' && !/^(?:trash|auto-draft)$/.test(fields.get('wp:status') ?? ''),
  );
  if (posts.length === 0) return { refused: 'There is no post in this export.' };
  return {
    articles: posts.map((post) => received(post, site, `${input}#${post.fields.get('wp:post_id') ?? ''}`)),
  };
}

interface Site {
  title: string;
  language: string;
  authors: Map<string, string>;
  posts: Post[];
}

/** Reads element by element, so that a large export is never a tree in memory. */
function parseExport(text: string): Site {
  const site: Site = { title: '', language: '', authors: new Map(), posts: [] };
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let post: Post | null = null;
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
    if (tag.name === 'item') post = { fields: new Map(), meta: {}, tags: [] };
  });
  parser.on('text', (part) => (value += part));
  parser.on('cdata', (part) => (value += part));
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'item' && post) {
      site.posts.push(post);
      post = null;
    } else if (!post) {
      if (name === 'title' && path.at(-1) === 'channel') site.title = value.trim();
      if (name === 'language') site.language = value.trim();
      if (name === 'wp:author_login') login = value.trim();
      if (name === 'wp:author_display_name') site.authors.set(login, value.trim());
    } else if (name === 'wp:meta_key') metaKey = value.trim();
    else if (name === 'wp:meta_value') post.meta[metaKey] = value;
    else if (name === 'category') {
      if (attributes['domain'] === 'post_tag') post.tags.push(value.trim());
    } else if (path.at(-1) === 'item') post.fields.set(name, value);
    value = '';
  });
  parser.write(text.replace(/^\ufeff/, ''));
  if (!fault) parser.close();
  if (fault && site.posts.length === 0) throw fault as Error;
  return site;
}

function received({ fields, meta, tags }: Post, site: Site, input: string): Received {
  const claims: Claims = {};
  const content = fields.get('content:encoded') ?? '';
  const creator = fields.get('dc:creator')?.trim() ?? '';
  claim(claims, 'title', fields.get('title'), 'the post’s title');
  claim(
    claims,
    'description',
    fields.get('excerpt:encoded')?.replace(/\[?(?:…|\.\.\.|&hellip;)\]?\s*$/, ''),
    'the post’s excerpt',
  );
  claim(claims, 'published', zoned(fields.get('wp:post_date_gmt')), 'wp:post_date_gmt');
  claim(claims, 'published', fields.get('pubDate'), 'pubDate');
  claim(claims, 'published', fields.get('wp:post_date'), 'wp:post_date');
  claim(claims, 'authors', [site.authors.get(creator) || creator], 'the post’s author');
  claim(claims, 'topics', tags, 'the post’s tags');
  claim(claims, 'lang', site.language, 'the export’s language');
  // An automatic blog's own record of where it copied from comes before the blog's own address.
  claimForeign(claims, meta, 'custom field');
  const copied = claims['source.url'] !== undefined;
  claim(claims, 'source.url', fields.get('link'), 'the post’s address');
  if (!copied) claim(claims, 'source.publisher', site.title, 'the site’s title');
  return {
    input,
    format: 'html',
    text: content,
    body: { start: 0, end: content.length },
    wholeInput: false,
    page: false,
    claims,
    removed: [],
    messages: [],
    address: fields.get('link') ?? null,
  };
}

function zoned(date: string | undefined): string {
  return date && !date.startsWith('0000') ? `${date.trim().replace(' ', 'T')}Z` : '';
}
