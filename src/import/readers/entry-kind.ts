import { hiddenBy } from '../metadata/visibility.ts';
import type { Field } from './feed-entries.ts';

/**
 * What an entry is where it is no article: Blogger's exports hold settings, templates, pages and comments among
 * the posts, and the feed of comments of a blog holds nothing else. `null` for an article.
 */
export function otherKind(entry: Field[]): string | null {
  const kinds = entry.flatMap(kindsIn);
  const other = kinds.find((kind) => kind !== 'post');
  if (other) return other;
  if (entry.some(({ name, prefix }) => name === 'in-reply-to' && prefix === 'thr')) return 'comment';
  const links = entry.filter(({ name }) => /^(?:link|guid|id)$/.test(name));
  return links.some((link) => isComment(link.attributes['href'] ?? link.text)) ? 'comment' : null;
}

/** The old exports of Blogger name the kind in a category, the new ones in an element of its own. */
function kindsIn({ name, prefix, attributes, text, parent }: Field): string[] {
  // Those who wrote it are of a kind too.
  if (name === 'type' && prefix === 'blogger' && parent === 'entry') return [text.trim().toLowerCase()];
  const kind = name === 'category' ? bloggerKind.exec(attributes['term'] ?? '')?.[1] : undefined;
  return kind ? [kind.toLowerCase()] : [];
}

const bloggerKind = /^https?:\/\/schemas\.google\.com\/blogger\/\d+\/kind#(\w+)$/;

/** Whether a category only says of what kind an entry is. */
export function isKindCategory(category: string): boolean {
  return bloggerKind.test(category);
}

function isComment(address: string): boolean {
  return /#(?:comment-?|c)\d+$|[?&]showComment=/i.test(address.trim());
}

/** Whether its author threw it away. */
export function isTrashed(entry: Field[]): boolean {
  return entry.some(({ name, text }) => name === 'status' && /^\s*(?:soft_)?trash(?:ed)?\s*$/i.test(text));
}

/** What hides an entry by its own elements, `app:draft` first of them. */
export function hiddenEntry(entry: Field[]): string[] {
  const said = entry.filter(({ name, text }) => text.trim() && !/date|^(?:published|issued)$/i.test(name));
  const reasons = said.flatMap(({ name, prefix, text }) =>
    hiddenBy({ [prefix ? `${prefix}:${name}` : name]: text.trim() }),
  );
  return [...reasons, ...entry.flatMap(stillToCome)];
}

/** Only the dates of the entry's appearance: an event in it may lie ahead. */
function stillToCome({ name, text }: Field): string[] {
  return /^(?:published|pubDate)$/.test(name) ? hiddenBy({ [name]: text.trim() }) : [];
}
