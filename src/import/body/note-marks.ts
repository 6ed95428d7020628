import type { Element, Root } from 'hast';
import { noteTargets, noteWords } from '../words/notes.ts';
import { anyOf } from '../words/words.ts';
import { attribute, charactersOf, classesOf } from './nodes.ts';

const figure = '\\d{1,3}[a-z]?|[ivxlcdm]{1,7}|[a-z]|[*†‡§¶‖#✝]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[①-⑳]';
const mark = new RegExp(
  `^[\\s\\[(（{〔［]*(?:${figure}|${anyOf(noteWords)}?\\.?\\s*\\d{1,3}(?:\\s*bis)?)[\\s\\])）}〕］.:*]*$`,
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
const targets = new RegExp(`^${anyOf(noteTargets)}[-_:.\\d]*`, 'i');

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
