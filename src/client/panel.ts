/** The elements of the search: the field, pages of names, results, and by what they are narrowed. */
import { facetKinds } from '../search/part.ts';
import type { SearchCard, SearchIndex, SearchName } from '../search/part.ts';
import { made } from './made.ts';
import { marked } from './marks.ts';
import type { QueryWord } from './query.ts';
import type { Chosen, Counts, FacetKind } from './results.ts';

/** Of a facet, so many values are offered. */
const mostValues = 6;

/** The parts of the search that change, within the one that does not. */
export function panelFor({ language, words }: SearchIndex, label: string) {
  const field = made('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    placeholder: words.hint,
    enterKeyHint: 'search',
  });
  field.setAttribute('aria-label', label);
  const close = made('button', { type: 'button', className: 'finder-close', ariaLabel: words.close }, '×');
  const status = made('p', { role: 'status', dir: 'auto' });
  const sorting = made('p', { className: 'finder-sorting', hidden: true });
  const names = made('p', { className: 'finder-names', dir: 'auto' });
  const facets = made('div', { className: 'finder-facets' });
  const list = made('ol');
  const more = made('button', { type: 'button', className: 'finder-more', hidden: true }, words.more);
  const { choose, open, close: shut } = words.keys;
  const element = made(
    'div',
    { className: 'finder-panel', lang: language },
    made('div', { className: 'finder-ask' }, field, close),
    names,
    made(
      'div',
      { className: 'finder-columns' },
      facets,
      made('div', {}, made('div', { className: 'finder-head' }, status, sorting), list, more),
    ),
    made(
      'p',
      { className: 'finder-foot' },
      made('span', { className: 'finder-keys', dir: 'auto' }, `↑ ↓ ${choose} · ↵ ${open} · Esc ${shut}`),
      made('span', { dir: 'auto' }, words.isPrivate),
    ),
  );
  return { element, field, close, status, sorting, names, facets, list, more };
}
export type Panel = ReturnType<typeof panelFor>;

/** One result; of the words those are marked that were asked for. */
export function resultItem(
  [path, headline, lang, day, section, origin, line]: SearchCard,
  words: QueryWord[],
): HTMLElement {
  const link = made('a', { href: path }, ...marked(headline, words));
  return made(
    'li',
    {},
    made('p', { className: 'kicker' }, section),
    made('h2', { lang }, link),
    made('p', { lang, className: 'finder-line' }, ...marked(line, words)),
    made(
      'p',
      { className: 'finder-origin', dir: 'auto' },
      ...origin.map((part, place) => made(place === 1 ? 'cite' : 'span', {}, part)),
      made('time', {}, day),
    ),
  );
}

/** Pages that exist for what was typed. */
export function namesLine(names: SearchName[], { words }: SearchIndex): (Node | string)[] {
  if (names.length === 0) return [];
  const links = names.map(([name, kind, href, texts]) =>
    made('span', {}, made('a', { href }, name), `, ${kind}, ${counted(texts, words.count)}`),
  );
  return [words.pageExists, ...links];
}

/** How many texts, in words. */
export function counted(count: number, say: SearchIndex['words']['count']): string {
  if (count === 0) return say.none;
  return (count === 1 ? say.one : say.other).replace('{}', count.toLocaleString());
}

/** The boxes of all facets that have more than one value. */
export function facetBoxes(
  counts: Counts,
  chosen: Chosen,
  { words }: SearchIndex,
  onChosen: (kind: FacetKind, value: string) => void,
): HTMLElement[] {
  return facetKinds.flatMap((kind) => {
    const values = counts[kind];
    if (values.length < 2 && !chosen[kind]?.size) return [];
    const boxes = values
      .filter(([value], place) => place < mostValues || chosen[kind]?.has(value))
      .map(([value, count]) => {
        const box = made('input', { type: 'checkbox', checked: chosen[kind]?.has(value) ?? false });
        box.addEventListener('change', () => onChosen(kind, value));
        return made('label', {}, box, made('span', {}, value), made('small', {}, count.toLocaleString()));
      });
    return [made('fieldset', {}, made('legend', {}, words.facets[kind]), ...boxes)];
  });
}
