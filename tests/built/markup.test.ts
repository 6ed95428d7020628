import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, publication, publicationNames } from './publications.ts';

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
