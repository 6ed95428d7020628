// What an export of WordPress keeps apart from its posts: their lead pictures and the files of their galleries.
import type { ElementContent } from 'hast';
import { htmlOf } from '../body/html-of.ts';
import { element, textNode } from '../body/nodes.ts';
import { isSound } from '../body/watch-page.ts';
import type { Message, Removal } from '../received.ts';
import type { Item } from './wordpress-export.ts';

export interface Attachment {
  address: string;
  caption: string;
  alt: string;
  /** The post that it was uploaded for. */
  parent: string;
}

/** The attachments of an export by their number. */
export function attachmentsOf(items: Item[]): Map<string, Attachment> {
  const attachments = new Map<string, Attachment>();
  for (const { fields, meta } of items) {
    const address = fields.get('wp:attachment_url')?.trim();
    if (!address) continue;
    attachments.set(fields.get('wp:post_id')?.trim() ?? '', {
      address,
      caption: fields.get('excerpt:encoded')?.trim() ?? '',
      alt: meta['_wp_attachment_image_alt']?.trim() ?? '',
      parent: fields.get('wp:post_parent')?.trim() ?? '',
    });
  }
  return attachments;
}

const collection = /\[(?:gallery|playlist)\b([^\]]*)\]/gi;

/** Puts the files of galleries and playlists where their commands stand; what the export lacks is told. */
export function withGalleries(
  content: string,
  post: Item,
  attachments: Map<string, Attachment>,
): { html: string; removed: Removal[]; messages: Message[] } {
  const removed: Removal[] = [];
  const messages: Message[] = [];
  const html = content.replace(collection, (command: string, said: string) => {
    const ids = numbersIn(said) ?? filesOf(post, attachments);
    const known = ids.filter((id) => attachments.has(id));
    const missing = ids.filter((id) => !attachments.has(id));
    removed.push({ rule: 'shortcode', text: command, start: 0, end: 0 });
    if (missing.length > 0) {
      const text = `The export does not say where these files of ${command} are: ${missing.join(', ')}.`;
      messages.push({ level: 'warning', rule: 'image', text, about: missing });
    }
    return `\n\n${known.map((id) => htmlOf([shown(attachments.get(id))].flat())).join('\n')}\n\n`;
  });
  return { html, removed, messages };
}

function numbersIn(said: string): string[] | null {
  const list = /\b(?:ids|include)\s*=\s*["'“”″]?([\d\s,]+)/i.exec(said)?.[1];
  return list?.match(/\d+/g) ?? null;
}

/** A gallery without numbers shows what was uploaded for the post. */
function filesOf(post: Item, attachments: Map<string, Attachment>): string[] {
  const id = post.fields.get('wp:post_id')?.trim() ?? '';
  return [...attachments].filter(([, { parent }]) => id !== '' && parent === id).map(([number]) => number);
}

function shown(attachment: Attachment | undefined): ElementContent[] {
  if (!attachment) return [];
  const { address, caption, alt } = attachment;
  const isFilm = /\.(?:mp4|m4v|mov|webm|ogv|wmv)$/i.test(address);
  const name = isSound(address) ? 'audio' : isFilm ? 'video' : 'img';
  const media = element(name, { src: address, alt });
  return [element('figure', {}, caption ? [media, element('figcaption', {}, [textNode(caption)])] : [media])];
}

/** The picture above a post, which its text does not show. */
export function leadPicture({ meta }: Item, attachments: Map<string, Attachment>): Message[] {
  const id = meta['_thumbnail_id']?.trim();
  if (!id || id === '0') return [];
  const picture = attachments.get(id);
  const text = picture
    ? [picture.address, picture.caption || picture.alt, 'the lead picture'].filter(Boolean).join(' — ')
    : `The export does not say where the lead picture is (number ${id}).`;
  const about = picture ? [picture.address, picture.caption, picture.alt].filter(Boolean) : [id];
  return [{ level: 'info', rule: 'image', text, about }];
}
