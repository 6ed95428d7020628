import { claim, type Claims, type Reading, type Removal } from '../received.ts';

/** How what the head of a forwarded mail says is called in the account. */
export const forwarded = 'the forwarded mail';

/** A text of as many characters is the article, and what is quoted under it is another's mail. */
export const longEnough = 300;

/** The article in a mail that is plain text: without the head of a forwarded mail, the signature and the quoted mail. */
export function mailText(text: string, input: string): Reading {
  const whole = text.replace(/\r\n?/g, '\n');
  if (!whole.trim()) return { refused: 'There is no text in this mail.' };
  const claims: Claims = {};
  const removed: Removal[] = [];
  const head = mailHead(whole);
  const isSentOn = head && whole.slice(0, head.index).trim().length < longEnough;
  const start = isSentOn ? head.index + head[0].length : 0;
  if (isSentOn) {
    removed.push({ rule: 'mail-head', text: whole.slice(0, start).trim(), start: 0, end: 0 });
    claimHead(claims, head[0]);
  }
  let end = whole.length;
  for (const [rule, find] of tails) {
    const at = find(whole.slice(start, end));
    if (at < (rule === 'mail-quote' ? longEnough : 1)) continue;
    removed.push({ rule, text: whole.slice(start + at, end).trim(), start: 0, end: 0 });
    end = start + at;
  }
  return {
    articles: [
      {
        input,
        format: 'text',
        text: whole,
        body: { start, end },
        wholeInput: false,
        page: false,
        claims,
        read: [{ text: whole.slice(0, start) + whole.slice(end), addresses: [] }],
        removed,
        messages: [],
        address: null,
      },
    ],
  };
}

/** A rule that says “forwarded” in some language, and the lines `From: …`, `Date: …` under it. */
const forwardedHead = new RegExp(
  [
    String.raw`(?:^|\n)(?:[^\S\n]*(?:[-_]{3,}[^\n]{0,60}|[^\n]{0,40}:)?[^\S\n]*\n(?:[^\S\n]*\n){0,3})?`,
    String.raw`(?:[*> ]{0,4}\p{L}[\p{L} ’'-]{0,20}\s?:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}\s*`,
  ].join(''),
  'gu',
);

/** Other lines that begin with a word and a colon, as those of an interview do, have no sender. */
function mailHead(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(forwardedHead)].find(([head]) => sender.test(head));
}

/** What stands under the text, the outermost last: another's mail, its head, the signature. */
const tails: [rule: string, find: (text: string) => number][] = [
  ['mail-quote', (text) => mailHead(text)?.index ?? -1],
  ['mail-quote', (text) => text.search(quoted)],
  ['mail-signature', (text) => text.search(/\n-- ?\n[\s\S]{0,1500}$/)],
];
const quoted = /\n[^\n]{0,200}\S@\S[^\n]{0,60}(?:\n[^\n]{0,60})?:[^\S\n]*\n(?:[^\S\n]*\n)*>/;

const sender = /^[*> ]*(?:From|De|Von|Da|Van)\s?:[* ]*"?([^<"\n]+?)"?\s*(?:<|$)/im;
const names: [key: 'authors' | 'title' | 'published', line: RegExp][] = [
  ['authors', sender],
  ['title', /^[*> ]*(?:Subject|Objet|Betreff|Asunto|Assunto|Oggetto|Onderwerp)\s?:[* ]*(.+)$/im],
  ['published', /^[*> ]*(?:Date|Sent|Envoyé|Gesendet|Datum|Fecha|Enviado|Data|Verzonden)\s?:[* ]*(.+)$/im],
];

function claimHead(claims: Claims, head: string): void {
  for (const [key, line] of names) {
    const value = line.exec(head)?.[1]?.trim();
    if (value && !value.includes('@')) claim(claims, key, key === 'authors' ? [value] : value, forwarded);
  }
}
