import type { Element, Root } from 'hast';
import { attribute, charactersOf, classesOf } from './nodes.ts';

const figure = '\\d{1,3}[a-z]?|[ivxlcdm]{1,7}|[a-z]|[*†‡§¶‖#✝]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[①-⑳]';
const word = '(?:foot|end)?note|fn|n|nota|fußnote|anm|ref|nb|pozn|прим|注|註';
const mark = new RegExp(
  `^[\\s\\[(（{〔［]*(?:${figure}|(?:${word})?\\.?\\s*\\d{1,3}(?:\\s*bis)?)[\\s\\])）}〕］.:*]*$`,
  'iu',
);

/** Whether a link's words are what stands for a note: `1`, `[a]`, `†`, `note 3`. */
export function isMark(words: string): boolean {
  const text = words.trim();
  return text.length <= 14 && (text === '' || mark.test(text));
}

/** The mark without brackets and stops. */
export function markOf(words: string): string {
  return words.replace(/[\s[\](){}（）〔〕［］.:]/gu, '');
}

const named =
  /foot-?note|end-?note|note-?ref|^fn(?:ref)?\b|^reference$|citation-?ref|spip_note|^sdfootnote|_ftn|_edn/i;
const targets =
  /^(?:_?(?:foot|end|side)?-?_?notes?|_?fn|_ftn|_edn|cite|sdfootnote|ref|nb|user-content-fn|easy-footnote|footnotedef|_footnotedef|f|n|anm|en)[-_:.\d]*/i;

/** Whether a link looks like a note's: raised, in brackets, or called so. */
export function isNoteLink(link: Element, parents: (Root | Element)[]): boolean {
  const near = [link, ...parents.slice(-2).filter((parent) => parent.type === 'element')];
  const names = near.flatMap((node) => [
    ...classesOf(node),
    attribute(node, 'rel'),
    attribute(node, 'role'),
    attribute(node, 'epubType'),
    attribute(node, 'epub:type'),
    attribute(node, 'dataComponentName'),
  ]);
  const isCalled =
    names.some((name) => named.test(name) || name === 'doc-noteref') || 'dataFootnoteRef' in link.properties;
  const words = charactersOf(link).trim();
  if (words === '') return isCalled;
  if (isCalled) return true;
  const fragment = attribute(link, 'href').split('#')[1] ?? '';
  const isRaised =
    near.some(({ tagName }) => tagName === 'sup') ||
    link.children.some((child) => child.type === 'element' && child.tagName === 'sup');
  return (isRaised || /^[[(（]/.test(words)) && (targets.test(fragment) || isRaised);
}
