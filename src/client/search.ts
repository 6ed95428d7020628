/**
 * The search: on its own page, and over any other, opened by the link in the masthead or with `/`. Loaded when a reader
 * wants it, and not before; all that is asked for are files of the paper itself.
 */
import { searchIndex } from './index-files.ts';
import { markIn } from './marks.ts';
import { queryOf } from './query.ts';
import { View } from './view.ts';

declare const rules: string;

// The policy lets no rules come from elsewhere; those that the program itself sets are none of its business.
const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);
document.adoptedStyleSheets.push(sheet);

/** Does what is wanted on this page: the search, opened by the reader or asked for by the address, or marks. */
export async function begin(link: HTMLElement, isOpened: boolean): Promise<void> {
  const label = link.textContent.trim();
  const place = document.querySelector<HTMLElement>('#search-place');
  const typed = questionIn(location.href);
  if (place?.firstChild) place.querySelector('input')?.focus();
  else if (place) await fill(place, label);
  else if (isOpened || typed) await open(label, typed);
  else markFound(questionIn(document.referrer));
}

async function fill(place: HTMLElement, label: string): Promise<void> {
  const { panel, ask } = viewOf(await searchIndex(), label);
  panel.close.remove();
  place.replaceChildren(panel.element);
  ask(questionIn(location.href));
}

async function open(label: string, typed: string): Promise<void> {
  if (document.querySelector('dialog.finder')) return;
  const { panel, ask } = viewOf(await searchIndex(), label);
  const dialog = document.createElement('dialog');
  dialog.className = 'finder';
  dialog.setAttribute('aria-label', label);
  dialog.append(panel.element);
  panel.close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    keepInAddress('');
    dialog.remove();
  });
  // A press beside it closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  ask(typed);
}

function viewOf(index: Awaited<ReturnType<typeof searchIndex>>, label: string) {
  const view = new View(index, label, keepInAddress);
  return { panel: view.panel, ask: (typed: string) => view.ask(typed) };
}

/** Marks what was asked for on the page from which this one was opened. */
function markFound(typed: string): void {
  const main = document.querySelector('main');
  if (main) markIn(main, queryOf(`${typed} `, new Set()).words);
}

/** The question in the address of a page of this paper; empty where there is none. */
function questionIn(address: string): string {
  const isOurs = address.startsWith(location.origin);
  return (isOurs && new URL(address).searchParams.get('q')) || '';
}

/** So that a search can be linked, and gone back to. */
function keepInAddress(typed: string): void {
  const address = new URL(location.href);
  if (typed) address.searchParams.set('q', typed);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}
