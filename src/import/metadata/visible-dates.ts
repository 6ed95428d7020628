import { otherWords } from './date-words.ts';
import { entryOpenings, publishedWords, updatedWords } from '../words/dates.ts';
import { anyOf } from '../words/words.ts';
import { momentOf } from './dates.ts';
import { ownLines, type OwnLines, type PageLine } from './page-lines.ts';

/** Says that a text was changed, and not when it appeared. */
export const changed = new RegExp(String.raw`^\W*(?:last )?${anyOf(updatedWords)}`, 'iu');

const labels = new RegExp(
  String.raw`(?<!\p{L})(?:(?<updated>(?:last )?${anyOf(updatedWords)})|(?<published>${anyOf(publishedWords)}))`,
  'giu',
);

/** `This entry was posted in News on March 14, 2017 by Anna`: in German the word stands at the end. */
const entrySentence = new RegExp(`^${anyOf(entryOpenings)}(?!\\p{L})`, 'iu');

export interface ShownDates {
  /** Behind a word that says so: `Erschienen am`, `Mis en ligne le`. */
  labelled: string[];
  /** Near the headline, the nearest first. */
  near: string[];
  /** At the head of the text (`BERLIN, 14. März 2017 –`), or the only day that the article's own part shows. */
  lone: string[];
  /** Near the headline, without a year: `14 March`. */
  without: string[];
}

const rights = /©|\(c\)\s|copyright/i;

/** The dates that an article's own part of a page shows. */
export function shownDates(lines: PageLine[], lang: string): ShownDates {
  const places = ownLines(lines.filter(({ text }) => !rights.test(text)));
  const { own, headline, below, above, rest } = places;
  const isDate = (text: string): boolean =>
    /\d/.test(text) && (momentOf(text, lang) ?? momentOf(text, 'fr')) !== null;
  const under = own.slice(own.length - rest.length - below.length);
  const isShown = headline.length > 0;
  return {
    labelled: [...headline, ...under, ...own.slice(0, own.length - under.length - headline.length).reverse()]
      .flatMap((line) => labelledIn(line, own))
      .filter(isDate),
    near: isShown ? near(places).filter(isDate) : [],
    lone: lone(under, isDate),
    without: isShown ? inLines([...below.slice(0, 8), ...above], /^(?=.*\d)(?!.*\d{4}).{4,40}$/s) : [],
  };
}

/** The date behind a label, on its own line or alone on the next. */
function labelledIn(line: PageLine, own: PageLine[]): string[] {
  if (line.text.length > 200) return [];
  if (entrySentence.test(line.text)) return [line.text.slice(0, 120)];
  const label = labels.exec(line.text);
  labels.lastIndex = 0;
  if (!label || label.index > 50 || isSentence(line.text)) return [];
  const next = own[own.indexOf(line) + 1]?.text ?? '';
  const isAlone = !/\d/.test(line.text) && line.text.length < 40 && next.length < 60;
  const said = partsOf(isAlone ? `${line.text} ${next}` : line.text);
  return said.filter(({ kind }) => kind === 'published').map(({ text }) => text.slice(0, 60));
}

function isSentence(text: string): boolean {
  return text.length > 140 || (text.length > 90 && /[.!?]["”»]?$/u.test(text));
}

interface Part {
  kind: 'published' | 'updated' | 'unsaid';
  text: string;
}

/** A line by its labels: what stands behind one, up to the next, is what it says. */
function partsOf(line: string): Part[] {
  const found = [...line.matchAll(labels)];
  const first: Part = { kind: 'unsaid', text: line.slice(0, found[0]?.index) };
  const rest = found.map((match, index): Part => ({
    kind: match.groups?.['updated'] === undefined ? 'published' : 'updated',
    text: line.slice(match.index + match[0].length, found[index + 1]?.index),
  }));
  return [first, ...rest].filter(({ text }) => text.trim());
}

/** The part of a line that may be a day of publication. */
function publicationIn(line: string): string {
  const parts = partsOf(line).filter(({ kind, text }) => kind !== 'updated' && /\d/.test(text));
  return (parts.find(({ kind }) => kind === 'published') ?? parts[0])?.text ?? '';
}

function near({ headline, below, above, rest }: OwnLines): string[] {
  const before = above.filter((line) => !isClock(line));
  const marked = rest.filter(({ dates }) => dates.length > 0);
  return [
    ...[...headline, ...below, ...before].flatMap(markedIn),
    ...inLines(below),
    ...inLines(before),
    ...marked.flatMap(markedIn).slice(0, 1),
  ];
}

/** The day of today at the head of a page. */
function isClock({ block }: PageLine): boolean {
  return (
    block.closest(
      '[class*=clock],[class*=today],[class*=weather],[id*=clock],[id*=today],[class*=current-date],[class*=header-date],[class*=topbar],[class*=top-bar]',
    ) !== null
  );
}

function markedIn({ text, dates }: PageLine): string[] {
  return dates.filter(({ shown }) => !isChange(shown, text)).map(({ value }) => value);
}

/** Whether a date, or the label before it on its line, says that it is one of a change. */
function isChange(shown: string, line: string): boolean {
  if (changed.test(shown)) return true;
  const part = partsOf(line).find(({ text }) => shown !== '' && text.includes(shown));
  return part?.kind === 'updated';
}

/** Short lines with a date in them; a date may stand in two or three lines, each with a part of it. */
function inLines(lines: PageLine[], isDated = /^(?=.*(?:\d{4}|\d[./]\d{2}\b)).{1,120}$/s): string[] {
  return lines.flatMap(({ text }, index) => {
    const rest = [1, 2].map((more) => lines.slice(index, index + more + 1).map((line) => line.text));
    const joined = rest
      .filter((parts) => parts.every((part) => part.length <= 12))
      .map((parts) => parts.join(' '));
    const whole = isDated.test(text) ? [publicationIn(text)] : [];
    return [...whole, ...joined];
  });
}

/** The date before the dash that opens a text, or else the one day that all short lines name. */
function lone(lines: PageLine[], isDate: (text: string) => boolean): string[] {
  const opening = lines
    .filter(({ text }) => text.length > 120)
    .slice(0, 2)
    .map(({ text }) => /^(.{6,90}?\d{4}\)?)\s*(?:[-–—:|]|\.\s*[-–—])\s/u.exec(text)?.[1] ?? '')
    .filter((head) => isDate(head) && otherWords(head).length <= 6);
  const short = lines
    .map(({ text }) => publicationIn(text))
    .filter((text) => text.length < 80 && isDate(text) && otherWords(text).length <= 3);
  const days = new Set(short.map((text) => momentOf(text, 'fr')));
  return [...opening, ...(days.size === 1 ? short.slice(0, 1) : [])].filter(isOfTheWeb);
}

/** A text may open with a day of the past that it tells of. */
function isOfTheWeb(text: string): boolean {
  return (momentOf(text, 'fr') ?? '') > '1995';
}
