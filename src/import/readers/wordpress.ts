import { isSlug } from '../../article/slug.ts';
import { saysSomething } from '../metadata/article-name.ts';
import { claimForeign } from '../metadata/foreign-front-matter.ts';
import { claim, type Beside, type Claims, type Reading, type Received, type Skipped } from '../received.ts';
import { hiddenBy } from '../metadata/visibility.ts';
import { foundInHtml } from './entry-content.ts';
import { attachmentsOf, leadPicture, withGalleries, type Attachment } from './wordpress-media.ts';
import { parseExport, type Item, type WordPressSite } from './wordpress-export.ts';
import { unsafeXml } from './xml-safety.ts';

/** A WordPress export (WXR): one article for each post; what was not public is a draft here too. */
export function readWordPress(text: string, input: string): Reading {
  const unsafe = unsafeXml(text);
  if (unsafe) return { refused: unsafe };
  const site = parseExport(text);
  if (site.broken && site.items.length === 0)
    return {
      refused: 'It is a broken WordPress export: not one item in it can be read. Export it once more.',
    };
  const posts = site.items.filter(({ fields }) => fields.get('wp:post_type') === 'post');
  if (posts.length === 0) return { refused: 'There is no post in this export.' };
  const attachments = attachmentsOf(site.items);
  const nameOf = ({ fields }: Item): string => `${input}#${fields.get('wp:post_id') ?? ''}`;
  return {
    articles: posts
      .filter((post) => !isGone(post))
      .map((post) => received(post, { site, attachments }, nameOf(post))),
    items: text.match(/<item[\s>]/g)?.length ?? 0,
    ...(site.broken && { broken: site.broken }),
    skipped: [
      ...posts.filter(isGone).map((post) => ({ input: nameOf(post), why: goneWhy(post) })),
      ...otherItems(site).map((others) => ({ input, ...others })),
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
function otherItems({ items, comments }: WordPressSite): Omit<Skipped, 'input'>[] {
  const kinds = new Map<string, number>();
  for (const { fields } of items) {
    const kind = fields.get('wp:post_type') ?? 'item of no kind';
    if (kind !== 'post') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (comments > 0) kinds.set('comment', comments);
  if (kinds.size === 0) return [];
  const counts = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  return [
    {
      why: `Only posts come in; the export also holds ${counts}.`,
      count: [...kinds].reduce((sum, [kind, count]) => sum + (kind === 'comment' ? 0 : count), 0),
    },
  ];
}

function received(
  post: Item,
  { site, attachments }: { site: WordPressSite; attachments: Map<string, Attachment> },
  input: string,
): Received {
  const { fields, meta, tags, categories } = post;
  const claims: Claims = {};
  const written = fields.get('content:encoded') ?? '';
  const { html, removed, messages } = withGalleries(written, post, attachments);
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
    text: html,
    body: { start: 0, end: html.length },
    wholeInput: false,
    page: false,
    // The editor of blocks writes the breaks itself.
    breaksLines: !written.includes('<!-- wp:'),
    claims,
    read: [written, fields.get('excerpt:encoded') ?? ''].map(foundInHtml),
    beside: customFields(meta),
    removed,
    messages: [...leadPicture(post, attachments), ...messages],
    address: fields.get('link') ?? null,
    hidden: hiddenPost(fields, meta),
    ...(copied ? {} : nameOf(fields)),
  };
}

/** Those that are not WordPress’s own, which begin with a line. */
function customFields(meta: Item['meta']): Beside[] {
  return Object.entries(meta)
    .filter(([name, value]) => !name.startsWith('_') && value.trim())
    .map(([name, value]) => ({ name, value }));
}

/** The name under which the blog published it is the one that its readers know. */
function nameOf(fields: Item['fields']): { slug?: string } {
  const slug = decoded(fields.get('wp:post_name')?.trim() ?? '').normalize('NFC');
  return isSlug(slug) && saysSomething(slug) && Buffer.byteLength(slug) <= 160 ? { slug } : {};
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

/** An export leaves out or leaves empty what does not apply. */
function hiddenPost(fields: Item['fields'], meta: Item['meta']): string[] {
  const said = [
    ...Object.entries(meta),
    ...[...fields].map(([key, value]) => [key.replace(/^wp:/, ''), value.trim()]),
  ];
  const isDated = (key: string): boolean => /date/i.test(key) && !/expir/i.test(key);
  const told = said.filter(([key = '', value]) => value && !isDated(key));
  return hiddenBy(Object.fromEntries(told) as Record<string, string>);
}

function zoned(date: string | undefined): string {
  return date && !date.startsWith('0000') ? `${date.trim().replace(' ', 'T')}Z` : '';
}
