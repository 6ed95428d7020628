import type { Cleaner } from './cleaners.ts';
import { itemsLink } from '../received.ts';
import type { Line } from './lines.ts';
import type { Workpiece } from './workpiece.ts';
import {
  copyingPlugins,
  poweredLines,
  poweredVerbs,
  sourceLabels,
  sourceWords as words,
} from '../words/source-line.ts';
import { embeddedHosts } from '../words/embedded-hosts.ts';
import { anyOf } from '../words/words.ts';

const sourceWords = new RegExp(
  [
    String.raw`^[\s\[(*_>»«›→➔#-]*(?:(?:credits?|crédits?|by)[\s*:_]*)?${anyOf(words)}`,
    String.raw`(?:[\s:：.…)\]*_–—»›→-]*|[\s:：–—-]+(?:by|par|por|von|di|da|de|van|от)\s+.{1,80}`,
    String.raw`|\s+(?:by|par|por|von|di|da)\s+.{1,80})(?:[\s#–—-]*\d{1,7})?[\s.»›*_]*$`,
  ].join(''),
  'iu',
);
/** `Source: Reuters`, `Via: BBC News`: words that only a link makes a leftover. */
const namedSource = new RegExp(
  String.raw`^[\s\[(*_>»#-]*${anyOf(sourceLabels)}\s*[:：–—-]?\s*.{0,200}$`,
  'iu',
);
const powered = new RegExp(
  [
    String.raw`^[\s(*_]*(?:(?:this )?(?:post|article|feed|content|page)?\s*(?:was |is )?${anyOf(poweredVerbs)} `,
    `(?:by|via|from|through|with) ${anyOf(copyingPlugins)}|`,
    String.raw`${anyOf(poweredLines)})[\s.)*_]*$`,
  ].join(''),
  'iu',
);
/** A film or a post that stands alone in a line is a part of the article. */
const embedded = new RegExp(String.raw`^\W{0,6}https?://(?:[\w-]+\.)*${anyOf(embeddedHosts)}\b`, 'i');
const authorLine = /^\s*(?:author|auteur|autor|autore)\s*:\s*.{1,80}$/iu;

export const sourceLine: Cleaner = {
  rule: 'source-line',
  why: 'The line under a copied text that names its source; the source is in the front matter.',
  clean(piece) {
    const lines = piece.lines();
    for (const line of lines) if (powered.test(line.words)) piece.removeLine(this.rule, line);
    for (const line of tail(lines)) {
      if (isOtherAddress(line.words, piece)) continue;
      const start = tailSource(line);
      if (start !== null) piece.removeFromLine(this.rule, line, start, line.text.length);
    }
    const first = lines[0];
    if (first && isSourceLine(first, false) && lines.length > 3) piece.removeLine(this.rule, first);
  },
};

/** An address alone, under a text whose feed has said where it is from: the text itself leads there. */
function isOtherAddress(words: string, { context }: Workpiece): boolean {
  const known = context.claims['source.url']?.find(({ from }) => from === itemsLink);
  if (!known || !/^https?:\/\/\S+$/i.test(words)) return false;
  return withoutEnd(words) !== withoutEnd(String(known.value));
}

function withoutEnd(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/gi, '');
}

/** The lines among which the source stands: a handful from the end. */
export function tail(lines: Line[]): Line[] {
  return lines.slice(-5);
}

/** Whether a whole line only names the source. A credit (`Source: AFP`) without a link is none. */
export function isSourceLine(line: Line, atEnd: boolean): boolean {
  if (!line.words || line.words.length > 260) return false;
  if (sourceWords.test(line.words)) return atEnd || line.links.length > 0;
  const linked = line.links.reduce((sum, { text }) => sum + text.length, 0);
  const bareAddress =
    /https?:\/\/\S+|www\.\S+|(?<=[\s:])[\w-]+\.(?:com|org|net|info|co\.\w\w|fr|de|es|it|in|uk|eu|io|tv|news)\b\/?\S*$/i.test(
      line.words,
    );
  if (atEnd && /^\W{0,6}https?:\/\/\S+$/.test(line.words)) return !embedded.test(line.words);
  return (linked > 0 || bareAddress) && namedSource.test(line.words) && !/[.!?…]\s+\p{Lu}/u.test(line.words);
}

/** Where the source begins in one of the last lines: the whole line, or what follows its last break. */
function tailSource(line: Line): number | null {
  if (isSourceLine(line, true)) return 0;
  if (authorLine.test(line.words) && line.links.length > 0) return 0;
  const parts = line.text
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const named = parts.filter((words) => isSourceLine({ ...line, words }, true));
  if (named.length > 0 && parts.every((words) => named.includes(words) || authorLine.test(words))) return 0;
  const lastBreak = line.text.trimEnd().lastIndexOf('\n');
  if (lastBreak < 0) return null;
  const words = line.text.slice(lastBreak).replace(/\s+/g, ' ').trim();
  return isSourceLine({ ...line, words }, true) ? lastBreak : null;
}
