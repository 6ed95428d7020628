import { receivedTag } from '../../markdown/residue.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isSectionName } from './section-names.ts';

/** A name or a title as text: entities read (also those coded twice), tags out, one line. */
export function plainTitle(text: string): string {
  return withoutTags(decodeEntities(decodeEntities(text)))
    .replace(receivedTag, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]+/g, (run) =>
      /[\t\n\r]/.test(run) ? ' ' : '',
    )
    .replace(/(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,7})[\u{e0000}-\u{e007f}]+/gu, '')
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/gu, '')
    .replace(/\s+/g, (run) => (run.length === 1 && run !== '\n' ? run : ' '))
    .trim();
}

/** Tags that mark up; a tag that a title is about (`When to use <section>`) is a word of it. */
function withoutTags(text: string): string {
  const names = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()));
  const closed = names(/<\/([a-z][a-z0-9]*)\s*>/gi);
  const opened = names(/<([a-z][a-z0-9]*)\b/gi);
  return text.replace(/<(!|\/?[a-z][a-z0-9]*)([^<>]*)>/gi, (whole, tag: string, rest: string) => {
    const name = tag.replace('/', '').toLowerCase();
    const isPair = opened.has(name) && closed.has(name);
    const isMarkup = tag === '!' || isPair || /^(?:br|hr|img|wbr)$/.test(name) || /[=@]|:\/\//.test(rest);
    return isMarkup ? '' : whole;
  });
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, hex, decimal, name) => {
      if (name) return decodeNamedCharacterReference(String(name)) || whole;
      const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    },
  );
}

export interface Headline {
  title: string;
  /** The publisher whose name stood behind the title. */
  publisher?: string;
  /** The section whose name stood before it. */
  section?: string;
}

/**
 * Takes the publisher's name off a title: `Headline – Voice of America`. Only what is known to be one:
 * the site's name, what the source's address is called, or what an aggregator always appends.
 */
export function headline(text: string, known: Known): Headline {
  const title = plainTitle(text);
  const match =
    /^(.*\S)\s+(?:[-–—|•·:»«]|::|\|\|)\s+([^–—|]{2,60})$/u.exec(title) ??
    /^(.*\S)\s*\|\s*([^|]{2,60})$/u.exec(title);
  if (!match) return inFront(title, known);
  const [, head = '', tail = ''] = match;
  if (!isPublisher(tail, known) || head.length < 4) return inFront(title, known);
  // A site may name its section before itself: `Headline | World news | The Guardian`.
  const rest = headline(head, { ...known, appended: false });
  return { ...rest, publisher: tail.trim() };
}

/** `Voice of America | Headline`: before a title only what surely is the publisher's name is taken off. */
function inFront(title: string, known: Known): Headline {
  const { names, hosts, sections } = known;
  const match = /^(.{2,60}?)(?:\s*[|»]\s*|\s+(?:[-–—·•]|::)\s+|\s?:\s+)(\S.{3,})$/u.exec(title);
  const [, front = '', rest = ''] = match ?? [];
  const folded = fold(front);
  const isName = folded !== '' && names.some((name) => fold(name) === folded);
  const isBarred = /^[|»]/.test(title.slice(front.length).trim());
  const isHost = isBarred && hosts.some((host) => isNamedLike(front, folded, host));
  if (isName || isHost) return { title: rest.trim(), publisher: front.trim() };
  const isSection = isBarred && sections.some((name) => fold(name) === folded);
  return isSection || (isBarred && isSectionName(front))
    ? { ...inFront(rest.trim(), known), section: front.trim() }
    : { title };
}

export interface Known {
  names: string[];
  hosts: string[];
  /** What the article is filed under, and the publication’s own sections. */
  sections: string[];
  appended: boolean;
}

function isPublisher(tail: string, { names, hosts, appended }: Known): boolean {
  const folded = fold(tail);
  if (!folded) return false;
  if (names.some((name) => fold(name) === folded)) return true;
  if (appended && /^\p{Lu}|\.\w{2,}$/u.test(tail) && tail.split(/\s+/).length <= 6) return true;
  return hosts.some((host) => isNamedLike(tail, folded, host));
}

/** `The Evening Post` and theeveningpost.example; `Radio of the North` and rotnnews.example; `EP News` and ep.example. */
export function isNamedLike(tail: string, folded: string, host: string): boolean {
  const labels = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .map(fold)
    .filter((label) => label.length > 2 && !/^(?:com|net|org|news|amp|mobile)$/.test(label));
  const words = tail.replace(/^(?:the|le|la|les|el|los|der|die|das|il)\s+/i, '').split(/[\s-]+/);
  const bare = fold(words.join('')).replace(/(?:com|net|org|fr|couk)$/, '');
  const initials = fold(words.map((word) => word[0] ?? '').join(''));
  const firstWord = fold(words[0] ?? '');
  return labels.some(
    (label) =>
      label === folded ||
      label === bare ||
      (firstWord === label && words.length <= 3) ||
      (bare.length >= 4 &&
        (label.startsWith(bare) ||
          (label.length >= 5 && (bare.startsWith(label) || folded.startsWith(label))))) ||
      (initials.length >= 3 && label.startsWith(initials)),
  );
}

/** A text by its letters and figures alone, whatever case, accents, marks and spaces it is set in. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
