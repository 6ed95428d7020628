// What an entry of a feed holds, read apart from the feed's own reader.
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { foundIn, type Found } from '../body/found.ts';
import { isSamePicture } from '../body/picture-sources.ts';
import { watchPage } from '../body/watch-page.ts';
import type { Beside } from '../received.ts';
import type { Field } from './feed-entries.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** What stands in an entry for its readers: its texts and what goes with them. */
const texts = new Set('content content_html content_text description encoded summary title'.split(' '));
const files = new Set('content enclosure player'.split(' '));
/** What is for programs: numbers, days, and the words that say how visible an entry is. */
const machine = new Set(
  [
    'guid id pubDate date published updated modified edited created issued date_published date_modified',
    'language lang commentRss comments total count draft status visibility type format mime_type version',
    'size_in_bytes duration_in_seconds filename trashed isPermaLink control',
  ].flatMap((line) => line.split(' ')),
);

/** The words and addresses of each of its elements that is for its readers. */
export function foundInEntry(entry: Field[]): Found[] {
  const shown = entry.filter(({ name }) => files.has(name)).map(addressOf);
  return entry.flatMap((field): Found[] => {
    const own = texts.has(field.name) && field.text.trim() !== '' ? [foundInHtml(field.text)] : [];
    const address = files.has(field.name) ? addressOf(field) : '';
    return address ? [...own, { text: '', addresses: [formsOf(address, field, shown)] }] : own;
  });
}

function addressOf({ attributes, base }: Field): string {
  const address = attributes['url'] ?? attributes['href'] ?? attributes['src'] ?? '';
  return address && base && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** A picture may be there in several sizes; what stands in a group is one thing in several forms. */
function formsOf(address: string, { parent }: Field, shown: string[]): string[] {
  const same = parent === 'group' ? shown : shown.filter((other) => isSamePicture(address, other));
  return [address, watchPage(address), ...same];
}

/** The words and addresses of HTML, before any rule has touched them. */
export function foundInHtml(html: string): Found {
  return foundIn(parser.parse(html) as Root);
}

/** What it says beside that, by the names of its elements. */
export function besideEntry(entry: Field[]): Beside[] {
  return entry.flatMap((field) => {
    const { name, text, attributes } = field;
    if (texts.has(name) || files.has(name) || machine.has(name) || forPrograms.test(attributes['rel'] ?? ''))
      return [];
    const values = [text.trim(), addressOf(field), attributes['term'] ?? '', attributes['label'] ?? ''];
    return values.filter(Boolean).map((value) => ({ name, value }));
  });
}

const forPrograms = /^(?:self|edit|edit-media|replies|hub|first|last|next|previous)$|^https?:/;
