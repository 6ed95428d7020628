import { expect, test } from 'vitest';
import { pageAt, publication } from './publications.ts';

test.each([
  ['english', 'index.html', '.story-card', 'Au marché de nuit', 'French', undefined],
  ['english', 'sections/town/index.html', '.story-card', 'Au marché de nuit', 'French', undefined],
  ['english', 'archive/2022/01/index.html', '.day li', 'Au marché de nuit', 'French', 'en'],
  ['arabic', 'index.html', '.story-card', 'Le palmier', 'French', 'en'],
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
  for (const name of ['own', 'many'] as const)
    expect(pageAt(publication(name), 'index.html').document.body.textContent).not.toMatch(/français/);
});
