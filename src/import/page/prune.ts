import {
  isNobodys,
  isNotice,
  isRights,
  isSignatureOrDate,
  isTags,
  opensTalk,
  opensWhatFollows,
} from './boilerplate.ts';
import { isCard } from './cards.ts';
import { isInside } from './site-links.ts';
import { isBlockElement, textOf } from '../body/elements.ts';
import { folded, letters, linkDensity, measure, type Measures } from './measure.ts';

/** What tells an article’s words from the page’s. */
export interface Told {
  title: string;
  /** The host of the page; links within it lead to other articles. */
  host: string;
}

/** Takes out of an article’s element what is not its text: teasers, lists of links, bylines, tags, notices. */
export function prune(root: Element, told: Told): void {
  removeTeasers(root, told);
  removeWhatFollows(root);
  removeLines(root, told);
}

/** Boxes that lead elsewhere: a linked heading with a summary, a block that is a link, lists of links. */
function removeTeasers(root: Element, told: Told): void {
  const of = measure(root);
  const boxes = [...root.querySelectorAll('article,section,li,div,ul,ol,a,table,dl,figure')].filter(
    (element) => isTeaser(element, of, told),
  );
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
  const taken = outer.reduce((sum, box) => sum + of(box).prose, 0);
  // A list of what the article is about may look like teasers: then they are the article.
  if (taken > of(root).prose * 0.4) return;
  for (const box of [...outer, ...[...root.querySelectorAll('time')].filter(isLooseTime)]) box.remove();
}

/** The hour of an entry, which stands between its paragraphs. */
function isLooseTime(element: Element): boolean {
  return [...(element.parentElement?.children ?? [])].some(isBlockElement) && textOf(element).length < 40;
}

function isTeaser(element: Element, of: Measures, told: Told): boolean {
  const { text } = of(element);
  const density = linkDensity(of(element));
  const tag = element.tagName;
  if (text === 0 || text > 1500) return false;
  if (/^(?:UL|OL|DL|TABLE)$/.test(tag))
    return density > 0.75 && isInside(element, told.host) && !element.closest('figure');
  if (tag === 'FIGURE') return density > 0.9 && !element.querySelector('img,picture,figcaption,blockquote');
  return isCard(element, of) && isInside(element, told.host);
}

/** From a heading such as `Related stories` on, if most of the article stands before it. */
function removeWhatFollows(root: Element): void {
  const of = measure(root);
  const total = of(root).prose;
  let before = 0;
  for (const line of lines(root)) {
    before += of(line).prose;
    if (before < total * 0.45 || !opensWhatFollows(textOf(line))) continue;
    const gone = following(line, root, of);
    const prose = gone.reduce((sum, element) => sum + of(element).prose, 0);
    if (prose > total * 0.55) continue;
    for (const element of gone) element.remove();
  }
}

/** A line and what it opens: all that is behind it, but a list of other articles ends where prose begins again. */
function following(line: Element, root: Element, of: Measures): Element[] {
  let start = line;
  while (start.parentElement && start.parentElement !== root && !precededByText(start))
    start = start.parentElement;
  const gone: Element[] = [start];
  if (start.parentElement === null || !isHeadingLike(line) || start !== line) return gone;
  const isTalk = opensTalk(textOf(line));
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (opensTalk(textOf(next))) return [...gone, ...from(next)];
    if (!isTalk && of(next).prose > 0 && linkDensity(of(next)) < 0.3) return gone;
    gone.push(next);
  }
  return gone;
}

function from(element: Element): Element[] {
  return element.nextElementSibling ? [element, ...from(element.nextElementSibling)] : [element];
}

function precededByText(element: Element): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (textOf(before)) return true;
  return false;
}

function isHeadingLike(line: Element): boolean {
  return /^H[1-6]$/.test(line.tagName) || textOf(line).length < 60;
}

/** Above the first sentence stand bylines and dates, below the last one tags and notices. */
function removeLines(root: Element, told: Told): void {
  const of = measure(root);
  const all = lines(root);
  const sentences = all.map((line) => isSentence(line, of));
  const [first, last] = [sentences.indexOf(true), sentences.lastIndexOf(true)];
  if (first < 0) return;
  const title = folded(told.title);
  for (const [index, line] of all.entries()) {
    const words = textOf(line);
    if (line.closest('figure,table,pre')) continue;
    const isQuoted = line.closest('blockquote') !== null;
    const zone = isQuoted ? 'within' : index < first ? 'above' : index > last ? 'below' : 'within';
    const isLinked = linkDensity(of(line)) > 0.85 && letters(words) > 8;
    const isTitle =
      (zone === 'above' || index < 6) &&
      folded(words) !== '' &&
      /^(?:H[1-3]|P|DIV)$/.test(line.tagName) &&
      folded(words) === title;
    const goes =
      isTitle ||
      line.tagName === 'H1' ||
      isNobodys(words) ||
      isTags(words) ||
      (isNotice(words) && zone === 'below') ||
      (isRights(words) && (zone !== 'within' || words.length < 160)) ||
      (isLinked &&
        /^(?:P|DIV|H[2-6]|SECTION)$/.test(line.tagName) &&
        isInside(line, told.host) &&
        !(zone === 'within' && /^H/.test(line.tagName))) ||
      (zone === 'above' && (isSignatureOrDate(words) || (isLabel(line, words) && line.tagName !== 'LI'))) ||
      // A standfirst is a sentence too, and the byline stands under it.
      (!isQuoted &&
        index > first &&
        index <= first + 2 &&
        line.tagName !== 'LI' &&
        isSignatureOrDate(words)) ||
      (zone === 'below' &&
        ((/^H[2-6]$/.test(line.tagName) && !all.slice(index + 1).some((next) => textOf(next).length > 20)) ||
          (linkDensity(of(line)) > 0.5 && line.tagName !== 'LI') ||
          (isSignatureOrDate(words) && words.length < 60)));
    if (goes) removeWithWrapper(line, root);
  }
}

function isSentence(line: Element, of: Measures): boolean {
  const words = textOf(line);
  if (linkDensity(of(line)) > 0.5 || /^(?:H[1-6]|FIGCAPTION)$/.test(line.tagName) || line.closest('figure'))
    return false;
  const ends = /[.!?…:;。！？؟»”"’)][\s\u200f]*$/u.test(words);
  return (
    !isRights(words) &&
    !isNotice(words) &&
    !isTags(words) &&
    ((of(line).prose > 0 && (ends || of(line).prose > 160)) || (ends && letters(words) > 40)) &&
    !isSignatureOrDate(words)
  );
}

/** A kicker, a category: a few words that end in nothing. */
function isLabel(line: Element, words: string): boolean {
  return (
    !/^H[2-6]$/.test(line.tagName) &&
    words.split(/\s+/).length <= 3 &&
    letters(words) < 30 &&
    !/[,.!?…:。，—–-]$/u.test(words)
  );
}

/** The blocks that hold text and no other block. */
function lines(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      isBlockElement(element) &&
      textOf(element) !== '' &&
      ![...element.querySelectorAll('*')].some((inner) => isBlockElement(inner)),
  );
}

function removeWithWrapper(line: Element, root: Element): void {
  let gone = line;
  while (gone.parentElement && gone.parentElement !== root && !hasTextBeside(gone)) gone = gone.parentElement;
  gone.remove();
}

function hasTextBeside(element: Element): boolean {
  for (const node of element.parentElement?.childNodes ?? [])
    if (node !== element && /\S/.test(node.textContent ?? '')) return true;
  return false;
}
