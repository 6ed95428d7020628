import { isBlockElement, textOf } from '../body/elements.ts';
import { besideNames } from '../words/beside-names.ts';
import { anyOf } from '../words/words.ts';
import { westernDigits } from './calendars.ts';
import { type MarkedAuthor, markedAuthor, type MarkedDate, markedDate } from './page-marks.ts';

/** A line of a page as it is shown: the text of a block between two breaks. */
export interface PageLine {
  text: string;
  /** The block it stands in. */
  block: Element;
  /** Whether it stands in a comment, a teaser, a sidebar, a quotation: what it says, it says of another text. */
  beside: boolean;
  /** Whether it is the headline, or a part of it. */
  headline: boolean;
  /** What time elements and elements called a date hold in it: `datetime` or `title` before the shown text. */
  dates: MarkedDate[];
  /** What elements called an author or a byline hold in it. */
  authors: MarkedAuthor[];
}

const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|SELECT|OPTION|TEXTAREA|IFRAME|OBJECT|HEAD)$/i;

/** The lines of a page in their order, and where each stands. */
export function pageLines(body: Element, headline: Element | null): PageLine[] {
  const lines: PageLine[] = [];
  const isBeside = besideIn(body, headline);
  let text = '';
  let dates: MarkedDate[] = [];
  let authors: MarkedAuthor[] = [];
  const end = (block: Element, beside: boolean, inHeadline: boolean): void => {
    const shown = westernDigits(text.replace(/\s+/g, ' ')).trim();
    if (shown || dates.length > 0 || authors.length > 0)
      lines.push({ text: shown, block, beside, headline: inHeadline, dates, authors });
    text = '';
    dates = [];
    authors = [];
  };
  const walk = (element: Element, block: Element, beside: boolean, inHeadline: boolean): void => {
    const isBlock = isBlockElement(element) || /^(?:BR|BODY|LABEL)$/i.test(element.tagName);
    const holder = isBlock && element.tagName !== 'BR' ? element : block;
    if (isBlock) end(block, beside, inHeadline);
    const nowBeside = beside || isBeside(element);
    const nowHeadline = inHeadline || element === headline;
    const date = markedDate(element);
    if (date) dates.push(date);
    const author = markedAuthor(element);
    if (author) authors.push(author);
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1 && !unseen.test((node as Element).tagName)) {
        const child = node as Element;
        // `<span>14</span><span>March</span>` are two words, `12<sup>th</sup>` is one.
        if (/[\p{L}\p{N}]$/u.test(text) && /^(?:SPAN|TIME|A|ABBR)$/.test(child.tagName)) text += ' ';
        walk(child, holder, nowBeside, nowHeadline);
        if (/^(?:SPAN|TIME|A|ABBR)$/.test(child.tagName) && /[\p{L}\p{N}]$/u.test(text)) text += ' ';
      }
    }
    if (isBlock) end(holder, nowBeside, nowHeadline);
  };
  walk(body, body, false, false);
  return lines;
}

const beside = new RegExp(
  String.raw`(?:^|[\s_-])(?<!(?:has|with|no)-)${anyOf(besideNames)}(?=$|[\s_-])`,
  'i',
);
const articles = 'article,main,#content,[class*=post],[class*=entry],[class*=article]';
const wholeNames =
  /(?:^|\s)(?:widget|nav|navi|navbar|footer|site-footer|page-footer|footer-\w+|event|events)(?=$|\s)/i;

/**
 * Whether an element and all in it stand beside the article. One that holds the headline, or on a page
 * without one most of the text, does not, whatever it is called: a theme may write `right-sidebar` on all
 * that it shows.
 */
export function besideIn(body: Element, headline: Element | null): (element: Element) => boolean {
  let length = -1;
  const holdsMost = (element: Element): boolean => {
    if (length < 0) length = textOf(body).length;
    return textOf(element).length > length * 0.5;
  };
  return (element) => {
    if (element === body) return false;
    const tag = element.tagName;
    const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(
      /([a-z])([A-Z])/g,
      '$1-$2',
    );
    const isNamed =
      /^(?:ASIDE|BLOCKQUOTE|NAV)$/.test(tag) ||
      (tag === 'FOOTER' && !element.closest(articles)) ||
      wholeNames.test(names) ||
      beside.test(names);
    return isNamed && !(headline ? element.contains(headline) : holdsMost(element));
  };
}

/** The lines of the article's own part of a page, by where they stand. */
export interface OwnLines {
  own: PageLine[];
  headline: PageLine[];
  /** Between the headline and the text, or the first of a page that shows no headline. */
  below: PageLine[];
  /** The last few before the headline, the nearest first. */
  above: PageLine[];
  rest: PageLine[];
}

export function ownLines(lines: PageLine[]): OwnLines {
  const own = lines.filter(({ beside }) => !beside);
  const at = own.findIndex(({ headline }) => headline);
  const end = own.findLastIndex(({ headline }) => headline) + 1;
  const next = own.slice(end, end + (at < 0 ? 40 : 14));
  const text = next.findIndex(
    (line, index) => line.text.length > 240 && (next[index + 1]?.text.length ?? 999) > 120,
  );
  const below = text < 0 ? next : next.slice(0, text);
  return {
    own,
    headline: own.slice(Math.max(at, 0), end),
    below,
    above: own.slice(Math.max(0, at - 6), Math.max(at, 0)).reverse(),
    rest: own.slice(end + below.length),
  };
}
