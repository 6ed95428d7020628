import { textOf } from '../body/elements.ts';
import {
  besideAuthors,
  namesOfAuthors,
  namesOfBylines,
  namesOfDates,
  namesOfNames,
} from '../words/page-marks.ts';
import { anyOf } from '../words/words.ts';

// What designers call the elements that hold a date or an author.

export interface MarkedDate {
  /** `datetime` or `title`, or else what is shown. */
  value: string;
  shown: string;
}

export interface MarkedAuthor {
  text: string;
  /** Whether the element is called a name, and not only a line with one in it. */
  isName: boolean;
}

const dateName = new RegExp(asName(anyOf(namesOfDates)), 'i');

export function markedDate(element: Element): MarkedDate | null {
  const isTime = element.tagName === 'TIME';
  if (!isTime && !dateName.test(namesOf(element))) return null;
  const shown = textOf(element);
  if (shown.length > 100) return null;
  const title = element.getAttribute('title') ?? '';
  const told = element.getAttribute('datetime') || (/\d{4}/.test(title) ? title : '');
  return told || /\p{Nd}/u.test(shown) ? { value: told || shown, shown } : null;
}

const nameName = new RegExp(
  String.raw`${asName(String.raw`${anyOf(namesOfAuthors)}[\s_-]*name`)}|(?:^|\s)${anyOf(namesOfNames)}(?=$|\s)`,
  'i',
);
const authorName = new RegExp(asName(anyOf(namesOfBylines)), 'i');
const notAuthor = new RegExp(asName(anyOf(besideAuthors)), 'i');

export function markedAuthor(element: Element): MarkedAuthor | null {
  const names = namesOf(element);
  const itemprop = ` ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''} `;
  const isProperty = /\s(?:author|creator|schema:author|dc:creator|sioc:has_creator)\s/.test(itemprop);
  const isNameInAuthor =
    / (?:name|schema:name|foaf:name) /.test(itemprop) &&
    element.parentElement?.closest('[itemprop~=author],[property~=author],[rel~="sioc:has_creator"]');
  const isRel = /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? '');
  const isName = isRel || Boolean(isNameInAuthor) || nameName.test(names);
  if (!isName && !isProperty && !authorName.test(names)) return null;
  if (notAuthor.test(names) && !isRel && !isProperty && !isNameInAuthor) return null;
  const text = (element.tagName === 'META' && element.getAttribute('content')) || spacedText(element);
  return text.length > 1 && text.length <= 140 ? { text, isName } : null;
}

/** An expression of a name that is whole between spaces and hyphens. */
function asName(name: string): string {
  return String.raw`(?:^|[\s_-])${name}(?=$|[\s_-])`;
}

/** The class and the id, `postAuthor` as `post-Author`. */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__/g, '-');
}

/** What an element shows, with a space where one in it begins or ends: `By` and `Jane` are two words. */
function spacedText(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else if (
      node.nodeType === 1 &&
      !/^(?:SCRIPT|STYLE|NOSCRIPT|SVG|TIME)$/i.test((node as Element).tagName)
    ) {
      parts.push(isNextOfAList(node as Element) ? '; ' : ' ');
      for (const child of node.childNodes) walk(child);
      parts.push(' ');
    }
  };
  walk(element);
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.])/g, '')
    .trim();
}

/** Between two links or two entries of a list, with nothing else between them, stands no word that parts them. */
function isNextOfAList(element: Element): boolean {
  const before = element.previousSibling;
  const last = before?.nodeType === 3 && !before.nodeValue?.trim() ? before.previousSibling : before;
  return /^(?:A|LI)$/.test(element.tagName) && last?.nodeName === element.tagName;
}
