/** Every link leads to the site itself, or nowhere known. */
export function isInside(element: Element, host: string): boolean {
  return [...element.querySelectorAll('a[href]')].every((link) => leadsInside(link, host));
}

function leadsInside(link: Element, host: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!/^(?:https?:)?\/\//i.test(href)) return true;
  // bbc.co.uk and www.bbc.com are one house.
  const site = (name: string): string =>
    name
      .split('.')
      .slice(0, -1)
      .filter((label) => !/^(?:www|m|amp|com?|org|net|gov)$/.test(label))
      .at(-1) ?? name;
  const other = URL.canParse(href, 'https://x.invalid') ? new URL(href, 'https://x.invalid').hostname : '';
  return host !== '' && site(other) === site(host);
}
