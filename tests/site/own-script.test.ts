import { expect, test } from 'vitest';
import { articlePath, hrefOf, pagePath } from '../../src/site/paths.ts';
import { fileOf, paramsOf } from '../../src/site/row.ts';

test.each(['時事', 'घड़ी-ने', 'a-b'])('the address of %s is encoded in links, and not on the disk', (slug) => {
  const path = articlePath(slug);
  expect(hrefOf({ address: 'https://a.example/b/' }, path)).toBe(`/b/articles/${encodeURIComponent(slug)}/`);
  expect(fileOf(path)).toBe(`articles/${slug}/index.html`);
  expect(paramsOf('src/pages/articles/[slug].astro', path)).toEqual({ slug });
  expect(fileOf(pagePath(slug))).toBe(`${slug}/index.html`);
});
