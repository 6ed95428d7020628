import { expect, test } from 'vitest';
import { pageAt, pagesOf, publication } from './publications.ts';

test.each([
  ['english', 'index.html', '.story', 'Au marché de nuit', 'French', undefined],
  ['english', 'sections/town/index.html', '.story', 'Au marché de nuit', 'French', undefined],
  ['english', 'archive/2022/01/index.html', '.day li', 'Au marché de nuit', 'French', 'en'],
  ['arabic', 'index.html', '.story', 'Le palmier', 'French', 'en'],
] as const)(
  'in "%s", %s says in words that an article is in another language',
  (name, file, entry, title, language, lang) => {
    const entries = [...pageAt(publication(name), file).document.querySelectorAll(entry)];
    for (const one of entries) {
      const words = [...one.querySelectorAll('bdi, small')].filter(
        ({ textContent }) => textContent === language,
      );
      expect(words.length).toBe(one.textContent.includes(title) ? 1 : 0);
      for (const word of words) expect(word.getAttribute('lang') ?? undefined).toBe(lang);
    }
    expect(entries.some(({ textContent }) => textContent.includes(title))).toBe(true);
  },
);

test('where all is in one language, no language is named', () => {
  // Below the one text of a paper, the hands that it went through say theirs.
  for (const [name, part] of [
    ['own', '.fold'],
    ['many', 'body'],
  ] as const)
    expect(pageAt(publication(name), 'index.html').document.querySelector(part)?.textContent).not.toMatch(
      /français/,
    );
});

test('on pages in a language without a dictionary, all English words are marked as English', () => {
  const pages = pagesOf(publication('arabic'));
  const unmarked = pages.flatMap(({ file, document }) =>
    textsOf(document.body)
      // An address is in no language.
      .filter(({ text, parent }) => /[a-z]/i.test(text) && !parent.closest('.footnotes, .own-address'))
      .filter(({ parent }) => !/^(en|fr)$/.test(nearest(parent, 'lang')) || nearest(parent, 'dir') !== 'ltr')
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(unmarked).toEqual([]);
  expect(pages.length).toBeGreaterThan(10);
});

test('on pages in a language without a dictionary, no word of their own is marked as English', () => {
  for (const { file, document } of pagesOf(publication('arabic')))
    for (const { text, parent } of textsOf(document.querySelector('main')!))
      // What a publisher or an author is called is in no language.
      if (
        /\p{Script=Arabic}/u.test(text) &&
        !/[a-z]/i.test(text) &&
        !parent.closest('dd, .dateline, .origin, .way, .source-footer > p, figcaption')
      )
        expect(nearest(parent, 'lang'), `${file}: ${text}`).toBe('ar');
});

function textsOf(root: Element): { text: string; parent: Element }[] {
  return [...root.querySelectorAll('*')].flatMap((parent) =>
    [...parent.childNodes]
      .filter((node) => node.nodeType === 3 && node.textContent?.trim())
      .map((node) => ({ text: node.textContent?.trim() ?? '', parent })),
  );
}

function nearest(element: Element, attribute: string): string {
  return element.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';
}
