import PostalMime, { type Email } from 'postal-mime';
import { isWholeName } from '../metadata/names.ts';
import { hiddenBy } from '../metadata/visibility.ts';
import { claim, type Message, type Reading, type Received } from '../received.ts';
import { readHtml } from './html.ts';
import { aside, mailPage } from './mail-page.ts';
import { forwarded, mailText } from './mail-text.ts';
import { remedies } from './remedies.ts';

/** The headers that only mail and saved web archives have. */
const ownNames = [
  'Content-Transfer-Encoding',
  'Delivered-To',
  'MIME-Version',
  'Message-ID',
  'Received',
  'Return-Path',
  'Snapshot-Content-Location',
  'X-Mailer',
];
const ownHeaders = new RegExp(`^(?:${ownNames.join('|')}):`, 'im');
const headerBlock = /^(?:From [^\n]*\n)?(?:[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/;

/** Whether bytes are a mail or a web archive, by the headers at their beginning. */
export function isMail(bytes: Uint8Array, name: string): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1');
  const headers = headerBlock.exec(head.replace(/^(?:\xef\xbb\xbf)?\s*/, ''))?.[0] ?? '';
  if (!/^(?:From|Subject|Date):/im.test(headers)) return false;
  return ownHeaders.test(headers) || /\.(?:eml|mht|mhtml|mbox)$/i.test(name);
}

/** A mail, or a page saved as a web archive: the article in it, and nothing of who wrote to whom. */
export async function readMail(bytes: Uint8Array, input: string): Promise<Reading> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (/^From .*\n/.test(text) && /\n\r?\nFrom \S+ .*\d{4}\r?\n/.test(text))
    return { refused: `It is a mailbox of several messages. Save the message that you mean (.eml).` };
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes);
  } catch {
    return { refused: `It is a mail that cannot be read. ${remedies.paste}` };
  }
  const address = archivedAddress(mail);
  if (address !== null || /\.mht(?:ml)?$/i.test(input)) return archivedPage(mail, input, address);
  if (
    /BEGIN PGP MESSAGE/.test(mail.text ?? '') ||
    /^multipart\/encrypted/i.test(header(mail, 'content-type'))
  )
    return { refused: `It is an encrypted mail. ${remedies.paste}` };
  const reading = mail.html ? mailPage(mail.html, input) : mailText(mail.text ?? '', input);
  for (const article of reading.articles ?? []) describe(article, mail);
  return reading;
}

/** Where a browser saved a page from. */
function archivedAddress(mail: Email): string | null {
  const value = header(mail, 'snapshot-content-location') || header(mail, 'content-location');
  return /^https?:/i.test(value) ? value : null;
}

function header({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}

/** The page itself is the first part of an archive; behind it stand what its frames showed. */
function archivedPage(mail: Email, input: string, address: string | null): Reading {
  const html = mail.html ?? '';
  if (!html) return { refused: `It is a web archive without a page in it. ${remedies.paste}` };
  const end = /<\/html\s*>/i.exec(html);
  const page = end ? html.slice(0, end.index + end[0].length) : html;
  const rest = html
    .slice(page.length)
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, ' ')
    .trim();
  const reading = readHtml(page, input, address);
  for (const article of reading.articles ?? [])
    if (rest) article.removed.push(aside('page-furniture', rest.replace(/\s+/g, ' ')));
  return reading;
}

/** From, Subject and Date alone are of the article. */
function describe(article: Received, mail: Email): void {
  const own = article.claims;
  article.claims = {};
  claim(article.claims, 'title', (mail.subject ?? '').replace(prefixes, ''), 'the subject of the mail');
  const sender = mail.from?.name ?? '';
  // A newsletter is signed by whom its text names, and its sender is the paper.
  const isPaper = header(mail, 'list-unsubscribe') !== '' && !isWholeName(sender);
  if (isPaper) claim(article.claims, 'source.publisher', sender, 'the sender of the newsletter');
  for (const said of (isPaper && own.authors) || []) claim(article.claims, 'authors', said.value, said.from);
  claim(article.claims, 'authors', sender ? [sender] : [], 'the sender of the mail');
  claim(article.claims, 'published', mail.date, 'the date of the mail');
  for (const [key, said] of Object.entries(own)) {
    const known = (article.claims[key as keyof typeof own] ??= []);
    // A forwarded mail says itself who wrote it, and when.
    if (said.some(({ from }) => from === forwarded)) known.unshift(...said);
    else known.push(...said);
  }
  article.hidden = [...hiddenBy(sensitivity(mail)), ...recipientsIn(article, mail)];
  article.messages.push(...leftBehind(mail));
}

const prefixes = /^(?:(?:re|r[eé]f?|fwd?|tr|aw|wg|rv|i|enc|vs|sv)\s*(?:\[\d+\])?\s*:\s*)+/iu;

function sensitivity(mail: Email): Record<string, string> {
  const value = header(mail, 'sensitivity');
  return value ? { status: value } : {};
}

/** Whoever got a mail did not ask to stand in a paper: a text that names an address of theirs is looked at first. */
function recipientsIn({ text, body }: Received, mail: Email): string[] {
  const kept = text.slice(body.start, body.end).toLowerCase();
  const lists = [mail.to, mail.cc, mail.bcc].flatMap((list) => list ?? []);
  const addresses = lists.flatMap((one) => [one.address, ...(one.group ?? []).map(({ address }) => address)]);
  return [...new Set([...addresses, mail.deliveredTo])]
    .map((address) => (address ?? '').toLowerCase())
    .filter((address) => address && (kept.includes(address) || kept.includes(encodeURIComponent(address))))
    .map((address) => `it names ${address}, who got the mail`);
}

function leftBehind({ attachments }: Email): Message[] {
  if (attachments.length === 0) return [];
  const names = attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  return [
    {
      level: 'warning',
      rule: 'left-behind',
      text: `Attachments stay in the mail: ${names.join(', ')}.`,
      about: names,
    },
  ];
}
