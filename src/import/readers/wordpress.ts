import { claimForeign } from '../metadata/foreign-front-matter.ts';
import { claim, type Claims, type Message, type Reading, type Received } from '../received.ts';
import { parseExport, type Item, type Site } from './wordpress-export.ts';
import { unsafeXml } from './xml-safety.ts';

/** A WordPress export (WXR): one article for each post; what was not public is a draft here too. */
export function readWordPress(text: string, input: string): Reading {
  const unsafe = unsafeXml(text);
  if (unsafe) return { refused: unsafe };
  let site: Site;
  try {
    site = parseExport(text);
  } catch (error) {
    return { refused: `It is a broken WordPress export: ${(error as Error).message.split('\n')[0]}` };
  }
  const posts = site.items.filter(({ fields }) => fields.get('wp:post_type') === 'post');
  if (posts.length === 0) return { refused: 'There is no post in this export.' };
  const nameOf = ({ fields }: Item): string => `${input}#${fields.get('wp:post_id') ?? ''}`;
  return {
    articles: posts.filter((post) => !isGone(post)).map((post) => received(post, site, nameOf(post))),
    skipped: [
      ...posts.filter(isGone).map((post) => ({ input: nameOf(post), why: goneWhy(post) })),
      ...otherItems(site.items).map((why) => ({ input, why })),
    ],
  };
}

/** Whether its author threw it away, or never began it. */
function isGone({ fields }: Item): boolean {
  return /^(?:trash|auto-draft)$/.test(fields.get('wp:status') ?? '');
}

function goneWhy({ fields }: Item): string {
  const fate = fields.get('wp:status') === 'trash' ? 'thrown away' : 'begun and never saved';
  return `It was ${fate} in WordPress: “${fields.get('title')?.trim() ?? ''}”.`;
}

/** What the export holds beside posts, counted by kind. */
function otherItems(items: Item[]): string[] {
  const kinds = new Map<string, number>();
  for (const { fields } of items) {
    const kind = fields.get('wp:post_type') ?? 'item of no kind';
    if (kind !== 'post') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (kinds.size === 0) return [];
  const counts = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  return [`Only posts come in; the export also holds ${counts}.`];
}

function received({ fields, meta, tags, categories }: Item, site: Site, input: string): Received {
  const claims: Claims = {};
  const hidden = hiddenBy(fields);
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
  claim(claims, 'categories', categories, 'the post’s categories');
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
    messages: hidden ? [heldBack(hidden)] : [],
    address: fields.get('link') ?? null,
    draft: hidden !== null,
  };
}

/** What kept a post from the blog's readers; `null` for one that was public. */
function hiddenBy(fields: Item['fields']): string | null {
  const status = fields.get('wp:status')?.trim() || 'publish';
  if (status !== 'publish') return `status “${status}”`;
  return fields.get('wp:post_password') ? 'behind a password' : null;
}

function heldBack(hidden: string): Message {
  return {
    level: 'warning',
    rule: 'not-public',
    text: `It was not public in WordPress (${hidden}): it comes in as a draft. Delete the line draft: true to publish it.`,
  };
}

function zoned(date: string | undefined): string {
  return date && !date.startsWith('0000') ? `${date.trim().replace(' ', 'T')}Z` : '';
}
