import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { articlePagesOf, pagesOf, publication, publicationNames } from './publications.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

test.each(publicationNames)('every page of "%s" is valid HTML', async (name) => {
  const faults = new Map<string, string>();
  for (const { file, html } of pagesOf(publication(name))) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        if (!faults.has(ruleId + message))
          faults.set(ruleId + message, `${file}: ${ruleId}: ${message} (${selector})`);
  }
  expect([...faults.values()]).toEqual([]);
});

test('a large initial begins a paragraph that has lines to stand beside', () => {
  const withInitial = publicationNames.flatMap((name) =>
    articlePagesOf(publication(name)).flatMap(({ file, document }) => {
      const prose = document.querySelector('.has-initial');
      const first = prose?.firstElementChild;
      return prose ? [{ file, tag: first?.localName, isLong: (first?.textContent?.length ?? 0) > 220 }] : [];
    }),
  );
  expect(withInitial.length).toBeGreaterThan(0);
  expect(withInitial.filter(({ tag, isLong }) => tag !== 'p' || !isLong)).toEqual([]);
});
