import { codeFile, looksLikeCode } from './source-code.ts';
import { refusalOf, remedies } from './remedies.ts';
import { isTable } from './tables.ts';
import { sqlBeginnings } from '../words/code.ts';
import { anyOf } from '../words/words.ts';

const sqlDump = new RegExp(
  String.raw`^(?:--[^\n]*\n|\/\*[\s\S]*?\*\/;?|\s)*(?:--[^\n]*\bdump\b|${anyOf(sqlBeginnings)} ?[^\n]*[;(,])`,
  'i',
);
const logLine = /^\[?\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}[^\n]*\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE)\b/;

/** Texts that are made for machines, by how they begin; `all` is the whole of it. */
const beginnings: [kind: string, pattern: RegExp, remedy: string][] = [
  ['an RTF document', /^\{\\rtf/, remedies.office],
  ['a calendar (iCalendar)', /^BEGIN:VCALENDAR\b/i, remedies.paste],
  ['an address book (vCard)', /^BEGIN:VCARD\b/i, remedies.paste],
  [
    'a file of subtitles',
    /^WEBVTT\b|^\[Script Info\]|^\{\d+\}\{\d+\}|^(?:\d+\s*\r?\n)?\d{1,2}:\d{2}(?::\d{2})?[,.]\d{1,3}\s*-->\s*\d/i,
    remedies.paste,
  ],
  ['the words of a song with its times', /^(?:\[\w{2}:[^\]\n]*\]\s*)*\[\d{2}:\d{2}\.\d{2}\]/, remedies.paste],
  ['a LaTeX document', /^(?:%[^\n]*\n|\s)*\\document(?:class|style)\b/, remedies.pandoc],
  ['an Org document', /^(?:#\+\w+:[^\n]*\n)+/i, remedies.pandoc],
  ['an AsciiDoc document', /^= \S[^\n]*\n(?:[^\n:]+\n){0,2}:[\w-]+:/, remedies.pandoc],
  ['a dump of a database (SQL)', sqlDump, remedies.export],
  [
    'an export of Movable Type or TypePad',
    /^(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): [^\n]*\n(?:[A-Z ]+:[^\n]*\n)*-----\r?\n/,
    remedies.export,
  ],
  [
    'an encrypted message',
    /^-----BEGIN PGP MESSAGE-----/,
    'Decrypt it, copy the text and paste it: npm run import -- -',
  ],
  ['a key or a certificate', /^-----BEGIN [A-Z ]+-----/, remedies.paste],
  ['a list of changes (diff)', /^(?:diff --git |Index: \S+\n=+|--- \S+[^\n]*\n\+\+\+ )/, remedies.paste],
  ['a translation file (gettext)', /^(?:#[^\n]*\n)*msgid "/, remedies.paste],
  ['a bibliography (BibTeX)', /^(?:%[^\n]*\n|\s)*@\w+\s*\{[^,\n]+,\s*\n/, remedies.paste],
  ['a log', logLine, remedies.paste],
  ['a log of a server', /^\S+ \S+ \S+ \[\d{2}\/\w{3}\/\d{4}:/, remedies.paste],
  [
    'a list of bookmarks',
    /^<!DOCTYPE NETSCAPE-Bookmark/i,
    'Import the addresses that you mean: npm run import -- https://…',
  ],
];

/** Elements at the root of XML that is no feed. */
const roots: [kind: string, names: RegExp, remedy: string][] = [
  ['a list of feeds (OPML)', /^opml$/i, 'Import the feeds themselves: npm run import -- https://…'],
  [
    'a sitemap',
    /^(?:urlset|sitemapindex)$/i,
    'Import the addresses that you mean: npm run import -- https://…',
  ],
  ['a drawing (SVG)', /^svg$/i, remedies.picture],
  ['an export of Evernote', /^en-export$/i, 'Export the notes as HTML, and import that.'],
  ['an export of MediaWiki', /^mediawiki$/i, remedies.pandoc],
  ['comments (Disqus)', /^disqus$/i, 'Comments are no articles.'],
  ['a file of subtitles', /^tt$/i, remedies.paste],
];

/** By the name alone, where the text itself has no mark of its kind. */
const extensions: [kind: string, names: RegExp, remedy: string][] = [
  ['reStructuredText', /\.rst$/i, remedies.pandoc],
  ['a Textile document', /\.textile$/i, remedies.pandoc],
  ['an AsciiDoc document', /\.(?:adoc|asciidoc)$/i, remedies.pandoc],
  ['an Org document', /\.org$/i, remedies.pandoc],
  ['a wiki page', /\.(?:wiki|mediawiki)$/i, remedies.pandoc],
  ['a LaTeX document', /\.tex$/i, remedies.pandoc],
  ['a file of settings', /\.(?:ya?ml|toml|ini|conf|cfg|env|properties|lock)$/i, remedies.paste],
  ['a table', /\.(?:csv|tsv)$/i, remedies.export],
  ['a dump of a database (SQL)', /\.sql$/i, remedies.export],
  ['a calendar (iCalendar)', /\.ics$/i, remedies.paste],
  ['an address book (vCard)', /\.vcf$/i, remedies.paste],
  ['a file of subtitles', /\.(?:srt|vtt|ass|ssa|sub|lrc)$/i, remedies.paste],
  ['source code', codeFile, remedies.paste],
];

/** Why a text that is made for machines is refused; `null` for what may be read by people. */
export function textRefusal(text: string, name: string): string | null {
  const head = text
    .slice(0, 8000)
    .replace(/^\ufeff/, '')
    .trimStart();
  const link = shortcut(head);
  if (link !== null)
    return refusalOf('a link', `Import the address itself: npm run import -- ${link || 'https://…'}`);
  const known = beginnings.find(([, pattern]) => pattern.test(head));
  if (known) return refusalOf(known[0], known[2]);
  const json = jsonRefusal(text, head);
  if (json) return json;
  const root =
    /^(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<([\w:.-]+)/i.exec(
      head,
    )?.[1] ?? '';
  const rooted = roots.find(([, names]) => names.test(root));
  if (rooted) return refusalOf(rooted[0], rooted[2]);
  if (isTable(text)) return refusalOf('a table', remedies.export);
  // The end of an address is a country or a script, and no kind of file.
  const named = /^https?:/i.test(name) ? undefined : extensions.find(([, names]) => names.test(name));
  if (named) return refusalOf(named[0], named[2]);
  if (looksLikeCode(head)) return refusalOf('source code', remedies.paste);
  return isEncoded(head) ? refusalOf('data in base64', remedies.paste) : null;
}

/** The address in a link that a system keeps as a file (`.webloc`, `.url`, `.desktop`); `null` where it is none. */
function shortcut(head: string): string | null {
  const isLink =
    /^\[(?:InternetShortcut|Desktop Entry)\]/i.test(head) || /<plist\b[\s\S]*<key>URL<\/key>/.test(head);
  if (!isLink) return null;
  return /(?:^URL(?:\[\$e\])?=|<string>)\s*(https?:[^\s<]+)/im.exec(head)?.[1] ?? '';
}

function jsonRefusal(text: string, head: string): string | null {
  if (!/^\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|^\[\s*[[{"\d]/.test(head)) return null;
  // A list in brackets may also begin a text; then it is no JSON.
  if (head.startsWith('[') && !isJson(text)) return null;
  if (/"db"\s*:\s*\[\s*\{\s*"(?:meta|data)"/.test(head))
    return refusalOf('an export of Ghost (JSON)', remedies.export);
  if (/"(?:post_title|wp:\w+)"|"title"\s*:\s*\{\s*"rendered"/.test(head))
    return refusalOf('posts of WordPress (JSON)', remedies.export);
  if (/"nbformat"|"cell_type"/.test(text.slice(0, 100_000)))
    return refusalOf('a notebook (Jupyter)', remedies.pandoc);
  return refusalOf('data (JSON)', remedies.export);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    // One value on each line is JSON too.
    return /^\{.*\}\s*$/.test(text.split('\n', 1)[0] ?? '');
  }
}

function isEncoded(head: string): boolean {
  return head.length > 200 && /^[A-Za-z0-9+/=\r\n]+$/.test(head) && /^[A-Za-z0-9+/]{60,}/.test(head);
}
