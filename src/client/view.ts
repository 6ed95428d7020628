/** Searches as a reader types, and shows what is found. */
import type { SearchIndex } from '../search/part.ts';
import { made } from './made.ts';
import { find, nearby } from './find.ts';
import type { Found } from './find.ts';
import { namedSo } from './names.ts';
import { counted, facetBoxes, namesLine, panelFor, resultItem } from './panel.ts';
import type { Panel } from './panel.ts';
import { commonWords, queryOf } from './query.ts';
import type { Query } from './query.ts';
import { cardOf, countsOf, narrowed, valuesOf, withPhrases } from './results.ts';
import type { FacetKind, Values } from './results.ts';

/** How many results are shown at first, and with each press on "more". */
const step = 10;
/** How long nothing is asked after a letter, for another may follow: milliseconds. */
const pause = 100;

export class View {
  readonly panel: Panel;
  readonly #index: SearchIndex;
  readonly #onAsked: (typed: string) => void;
  readonly #common: ReadonlySet<string>;
  readonly #sortings: HTMLButtonElement[];
  /** Counts the searches, so that a late answer does not replace a newer one. */
  #search = 0;
  #query: Query = { words: [], phrases: [] };
  #found: Found[] = [];
  #values: Values = new Map();
  readonly #chosen: Partial<Record<FacetKind, Set<string>>> = {};
  #isByDate = false;
  #most = step;

  constructor(index: SearchIndex, label: string, onAsked: (typed: string) => void) {
    this.#index = index;
    this.#onAsked = onAsked;
    this.#common = commonWords(index.parts);
    this.panel = panelFor(index, label);
    const { element, field, more, sorting } = this.panel;
    const { sortBy, relevance, date } = index.words;
    this.#sortings = [relevance, date].map((name) => made('button', { type: 'button' }, name));
    this.#sortings.forEach((button, place) =>
      button.addEventListener('click', () => this.#sort(place === 1)),
    );
    sorting.append(`${sortBy} `, ...this.#sortings);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void this.#ask(), pause);
    });
    more.addEventListener('click', () => {
      this.#most += step;
      void this.#show();
    });
    element.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Puts a question into the field, and answers it. */
  ask(typed: string): void {
    const { field } = this.panel;
    field.value = typed;
    field.focus();
    if (typed.trim()) void this.#ask();
  }

  async #ask(): Promise<void> {
    const typed = this.panel.field.value;
    const search = ++this.#search;
    this.#onAsked(typed);
    this.#query = queryOf(typed, this.#common);
    this.#most = step;
    for (const values of Object.values(this.#chosen)) values.clear();
    if (this.#query.words.length === 0) {
      this.#found = [];
      this.#clear();
      return;
    }
    void this.#showNames(typed, search);
    try {
      for await (const { found, isDone, isBroken } of find(this.#query, this.#index)) {
        const { phrases } = this.#query;
        if (search !== this.#search) return;
        if (phrases.length > 0 && !isDone) continue;
        this.#found = phrases.length > 0 ? await withPhrases(found, phrases) : found;
        if (search !== this.#search) return;
        if (this.#found.length > 0 || isDone) await this.#show();
        if (isBroken) this.#tell(this.#index.words.unreachable);
        if (isDone && !isBroken && !this.#found.some(isWhole)) await this.#offerOthers(search);
      }
      if (search !== this.#search) return;
      this.#values = await valuesOf(this.#found);
      this.#showFacets();
    } catch {
      if (search === this.#search) this.#tell(this.#index.words.unreachable);
    }
  }

  /** The results that are wanted, in the order that is wanted. */
  async #show(): Promise<void> {
    const search = this.#search;
    const { list, more, status, sorting } = this.panel;
    const wanted = narrowed(this.#found, this.#values, this.#chosen);
    const place = ({ part, text }: Found) => [this.#index.parts.indexOf(part), -text] as const;
    const sorted = this.#isByDate
      ? wanted.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])
      : wanted;
    const cards = await Promise.all(sorted.slice(0, this.#most).map(cardOf));
    if (search !== this.#search) return;
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(...cards.map((card) => resultItem(card, this.#query.words)));
    if (focused >= 0) list.querySelectorAll('a')[focused]?.focus();
    status.textContent = counted(wanted.length, this.#index.words.count);
    more.hidden = wanted.length <= this.#most;
    sorting.hidden = wanted.length < 2;
    this.#sortings.forEach((button, at) => (button.ariaPressed = String(this.#isByDate === (at === 1))));
  }

  #sort(isByDate: boolean): void {
    this.#isByDate = isByDate;
    void this.#show();
  }

  #showFacets(): void {
    const counts = countsOf(this.#found, this.#values, this.#chosen);
    const boxes = facetBoxes(counts, this.#chosen, this.#index, (kind, value) => {
      const values = (this.#chosen[kind] ??= new Set());
      if (!values.delete(value)) values.add(value);
      this.#most = step;
      this.#showFacets();
      void this.#show();
      this.#focusBox(kind, value);
    });
    this.panel.facets.replaceChildren(...boxes);
  }

  /** The boxes are made anew: the one that was pressed keeps the focus. */
  #focusBox(kind: FacetKind, value: string): void {
    const title = this.#index.words.facets[kind];
    const group = [...this.panel.facets.children].find((one) => one.firstChild?.textContent === title);
    const label = [...(group?.querySelectorAll('label') ?? [])].find(
      (one) => one.querySelector('span')?.textContent === value,
    );
    label?.querySelector('input')?.focus();
  }

  async #showNames(typed: string, search: number): Promise<void> {
    const names = await namedSo(typed, this.#index);
    if (search === this.#search) this.panel.names.replaceChildren(...namesLine(names, this.#index));
  }

  /** Where no text has it all: words that are written nearly so; where none has any of it, the sections. */
  async #offerOthers(search: number): Promise<void> {
    const words = await nearby(this.#query, this.#index);
    if (search !== this.#search) return;
    const buttons = words.map((word) => {
      const button = made('button', { type: 'button' }, word);
      button.addEventListener('click', () => this.ask(word));
      return button;
    });
    const sections = [...document.querySelectorAll('.sections-nav a')].map((link) => link.cloneNode(true));
    const lines = [
      ...(buttons.length > 0 ? [[this.#index.words.nearby, ...buttons]] : []),
      ...(this.#found.length === 0 ? [sections] : []),
    ];
    this.panel.list.append(
      ...lines.map((line) => made('li', {}, made('p', { className: 'finder-near' }, ...line))),
    );
  }

  #tell(what: string): void {
    this.panel.status.textContent = what;
  }

  #clear(): void {
    const { list, facets, names, status, sorting, more } = this.panel;
    for (const part of [list, facets, names]) part.replaceChildren();
    status.textContent = '';
    sorting.hidden = more.hidden = true;
  }

  /** Up and down from result to result, and from the field to the first. */
  #move(event: KeyboardEvent): void {
    const { close, field, list } = this.panel;
    // Browsers would only empty the field.
    if (event.key === 'Escape' && close.isConnected) close.click();
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isInField = document.activeElement === field;
    const isNext = event.key === 'ArrowDown' || (event.key === 'Enter' && isInField);
    if (!(isNext || event.key === 'ArrowUp') || (at < 0 && !isInField)) return;
    event.preventDefault();
    (isNext ? links[at + 1] : at === 0 ? field : links[at - 1])?.focus();
  }
}

/** Whether a text has nearly all that was asked for. */
function isWhole({ share }: Found): boolean {
  return share > 0.8;
}
