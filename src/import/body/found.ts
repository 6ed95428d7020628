// What an input holds for whoever reads it, told before any rule has touched it.
import type { Element, ElementContent, Root } from 'hast';
import { addressSets, lateAddresses, spareAddresses } from '../words/pictures.ts';
import { letterOf } from './letter-pictures.ts';
import { attribute, charactersOf } from './nodes.ts';
import { isMark } from './note-marks.ts';
import { blockNames } from './paragraphs.ts';
import { watchPage } from './watch-page.ts';

export interface Found {
  /** All its words, its blocks on lines of their own. */
  text: string;
  /** Each address that it shows or leads to, with the other forms under which the same thing may be known. */
  addresses: string[][];
}

/** What shows no words: code for machines, and fields that wait for somebody's own words. */
const unseen = new Set('head math option script select style svg template textarea title'.split(' '));

/** The words and addresses of a tree, as a parser gave it. */
export function foundIn(tree: Root | Element): Found {
  const parts: string[] = [];
  const addresses: string[][] = [];
  const walk = (parent: Root | Element): void => {
    for (const child of parent.children as ElementContent[]) {
      if (child.type === 'text') parts.push(child.value);
      if (child.type !== 'element') continue;
      const letters = child.tagName === 'img' ? letterOf(child) : '';
      if (letters) parts.push(letters);
      if (letters || isNoteMark(child)) continue;
      const forms = addressesOf(child);
      if (forms.length > 0) addresses.push(forms);
      if (unseen.has(child.tagName)) continue;
      const isApart = child.tagName === 'br' || blockNames.has(child.tagName);
      if (isApart) parts.push('\n');
      if (!players.has(child.tagName)) walk(child);
      if (isApart) parts.push('\n');
    }
  };
  walk(tree);
  return { text: parts.join(''), addresses };
}

/** A mark that leads to a note of the same page, or back: the paper sets its own. */
function isNoteMark(node: Element): boolean {
  return (
    node.tagName === 'a' &&
    attribute(node, 'href').startsWith('#') &&
    isMark(charactersOf(node).replace(/[^\p{L}\p{N}*]/gu, ''))
  );
}

/** Of these, what stands within is for those who cannot show them. */
const players = new Set('amp-audio amp-iframe amp-video audio embed iframe object video'.split(' '));

const pictureForms = ['src', 'datasrc', ...lateAddresses, ...spareAddresses];
const playerForms = [
  'src',
  'data',
  'dataSrc',
  'dataLazySrc',
  'dataLitespeedSrc',
  'dataOriginal',
  'dataCmpSrc',
];

function addressesOf(node: Element): string[] {
  if (node.tagName === 'a' || node.tagName === 'area') {
    const href = attribute(node, 'href');
    return href && href !== '#' ? [href] : [];
  }
  if (node.tagName === 'img' || node.tagName === 'amp-img')
    return [...said(node, pictureForms), ...addressSets.flatMap((name) => addressesIn(node, name))];
  if (!players.has(node.tagName)) return [];
  const own = [node, ...inner(node)].flatMap((one) => said(one, [...playerForms, 'value']));
  return own.flatMap((address) => [address, watchPage(address)]);
}

function said(node: Element, names: string[]): string[] {
  const all = names.map((name) => attribute(node, name)).filter(isAddress);
  // What is within the input itself is named by its beginning.
  return all.map((address) => (address.startsWith('data:') ? address.slice(0, 100) : address));
}

function isAddress(text: string): boolean {
  return text !== '' && !/^(?:about|blob|javascript):|\s/i.test(text);
}

/** The sources and parameters of a player. */
function inner(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...inner(child)] : []));
}

function addressesIn(node: Element, name: string): string[] {
  const value = node.properties[name];
  const set = Array.isArray(value) ? value.join(',') : String(value ?? '');
  return (
    set
      .slice(0, 20_000)
      .match(/(?<=^|,)\s*\S+/g)
      ?.map((address) => address.trim()) ?? []
  );
}
