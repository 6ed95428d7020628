/**
 * Fetches the search when it is wanted: with a press on its link or on `/`, on its own page, where the address holds a
 * question, and on a page that was opened from an answer. Without a script the link leads to the search's page.
 */

/** Where the program of the search is, beside this one. */
declare const searchScript: string;

interface Search {
  begin(link: HTMLElement, isOpened: boolean): Promise<void>;
}

export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('#page-search')!;
  const place = document.querySelector<HTMLElement>('#search-place');
  const want = (event?: Event) => {
    event?.preventDefault();
    (import(searchScript) as Promise<Search>)
      .then(({ begin }) => begin(link, event !== undefined))
      .catch(() => {
        if (place) place.textContent = place.dataset['failed']!;
        else if (event) location.assign(link.href);
      });
  };
  const isMeantOtherwise = (event: MouseEvent | KeyboardEvent) =>
    event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  link.addEventListener('click', (event) => {
    if (!isMeantOtherwise(event)) want(event);
  });
  addEventListener('keydown', (event) => {
    const isTyped = (event.target as Element).matches('input, textarea, select');
    if (event.key === '/' && !isTyped && !isMeantOtherwise(event)) want(event);
  });
  if (place || /[?&]q=/.test(location.search + document.referrer)) want();
}
