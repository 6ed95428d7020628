import { isSlug } from '../../article/slug.ts';
import { claim, type Claims, type Format, type Message, type Reading } from '../received.ts';
import { foundInMarkdown } from '../body/markdown-tree.ts';
import { claimForeign, claimPlace, foundInData, notTakenOver } from '../metadata/foreign-front-matter.ts';
import { hiddenBy } from '../metadata/visibility.ts';
import { parseFrontMatter } from './front-matter.ts';
import { articleName } from '../metadata/article-name.ts';
import { isOwn } from '../metadata/own-front-matter.ts';
import { withoutCommands } from './commands.ts';

/** Markdown with front matter: this publication's own, or whatever another tool wrote. */
export function readMarkdown(source: string, input: string): Reading {
  const parsed = parseFrontMatter(source);
  if ('refused' in parsed) return { refused: parsed.refused };
  const { data, bodyStart } = parsed;
  const claims: Claims = {};
  const messages: Message[] = [];
  const own = isOwn(data);
  if (!own) claimForeign(claims, data);
  if (!own && !isCopied(claims)) claimPlace(claims, data);
  if (!own) claim(claims, 'published', dayInName(input), 'the file’s name');
  const plain = own ? null : withoutCommands(source.slice(bodyStart));
  const isChanged = plain !== null && plain.body !== source.slice(bodyStart);
  const text = isChanged ? source.slice(0, bodyStart) + plain.body : source;
  const heading = own || claims.title ? null : headingOf(text, bodyStart);
  if (heading) claim(claims, 'title', heading.title, 'the first heading');
  else if (!own) claim(claims, 'title', laterHeading(text.slice(bodyStart)), 'the first heading');
  const left = own ? [] : notTakenOver(data, claims);
  if (left.length > 0) messages.push(notTaken(left));
  return {
    articles: [
      {
        input,
        format: own ? 'markdown' : formatOf(text.slice(bodyStart)),
        text,
        body: { start: heading?.end ?? bodyStart, end: text.length },
        wholeInput: !isChanged,
        page: false,
        claims,
        read: own
          ? []
          : [...foundInData(data), ...(isChanged ? [foundInMarkdown(source.slice(bodyStart))] : [])],
        removed: plain?.removed ?? [],
        messages,
        address: null,
        // Of our own articles the build holds back those to come.
        hidden: hiddenBy(own ? { draft: data['draft'] ?? false } : data),
        ...(own && { own: data, slug: nameOfOwn(input, String(data['title'] ?? ''), text) }),
      },
    ],
  };
}

/** Whether an automatic copier wrote it, which keeps the address of the original under a key of its own. */
function isCopied(claims: Claims): boolean {
  return (claims['source.url'] ?? []).some(
    ({ from }) => !/: (?:source|link|url|permalink|canonical\w*)$/i.test(from),
  );
}

function notTaken(left: string[]): Message {
  return {
    level: 'info',
    rule: 'front-matter',
    text: `Not taken over from its front matter: ${left.join('; ')}.`,
    about: left,
  };
}

/** Jekyll keeps the day in the name: `2016-05-23-owls.md`. */
function dayInName(input: string): string {
  return /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-[^/\\]+$/.exec(input)?.[1] ?? '';
}

function laterHeading(body: string): string {
  return /(?:^|\n)# +(.+?)(?: +#+)?[^\S\n]*(?:\r?\n|$)/.exec(body.slice(0, 2000))?.[1] ?? '';
}

/** The name that it has; of an `index.md`, its folder's. */
function nameOfOwn(input: string, title: string, text: string): string {
  const [file = '', folder = ''] = input.split(/[/\\]/).toReversed();
  const name = file.replace(/\.(?:md|markdown)$/i, '').normalize('NFC');
  const known = /^_?(?:index|readme)$/i.test(name) ? folder.normalize('NFC') : name;
  return isSlug(known) ? known : articleName({ title, source: '', input, body: text });
}

/** WordPress's HTML is HTML even in a file of Markdown: in it, indented lines are no code. */
function formatOf(body: string): Format {
  const tags =
    body.match(
      /<(?:p|div|br|span|table|h[1-6]|ul|ol|blockquote|figure|section|article|font|strong|em|a)\b[^<>]*>/gi,
    )?.length ?? 0;
  const blocks = body.match(/<(?:p|div|br|table|h[1-6]|figure|section|article)\b[^<>]*>/gi)?.length ?? 0;
  const marks =
    body.match(/\]\((?:https?:|\/)|^#{1,6} \S|^ {0,3}[*-] {1,3}\S|\*\*[^*\n]+\*\*|^>|^```/gm)?.length ?? 0;
  if (tags > 0 && marks === 0) return 'html';
  return blocks > marks * 2 ? 'html' : 'markdown';
}

function headingOf(text: string, start: number): { title: string; end: number } | null {
  const match = /^\s*(?:# +(.+?)(?: +#+)?|([^\n]+)\n=+)[^\S\n]*(?:\n|$)/.exec(text.slice(start));
  const title = match?.[1] ?? match?.[2];
  return match && title ? { title, end: start + match[0].length } : null;
}
