import { expect, test } from 'vitest';
import { allRows } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import type { SumsOfMonth } from '../../src/site/file-rows.ts';
import { publication } from '../publication/publication-folder.ts';
import { set, siteYaml } from '../publication/texts.ts';

/** What there is of Markdown and sums: each path, with the files that sums list. */
async function found(files: Record<string, string>): Promise<Record<string, string[] | undefined>> {
  const { publication: read } = await publication(files).read();
  if (!read) throw new Error('the publication cannot be read');
  return Object.fromEntries(
    allRows(editionOf(read))
      .filter(({ path }) => /\.md$|SHA256SUMS$/.test(path))
      .map(({ path, props }) => [path, (props() as Partial<SumsOfMonth>).sums?.map(([, file]) => file)]),
  );
}

const articles = {
  'articles/b.md': set('published', 'published: 2023-02-28'),
  'articles/2023/a.md': set('published', 'published: 2023-02-01'),
  'articles/c.md': set('published', 'published: 2023-01-31'),
  'articles/draft.md': set('published', 'published: 2022-12-01\ndraft: true'),
};

test('each published article has its Markdown and is in the sums of its month, by its path from the root', async () => {
  expect(await found(articles)).toEqual({
    'articles/a.md': undefined,
    'articles/b.md': undefined,
    'articles/c.md': undefined,
    'archive/2023/02/SHA256SUMS': ['articles/a.md', 'articles/b.md'],
    'archive/2023/01/SHA256SUMS': ['articles/c.md'],
  });
});

test('a paper can do without', async () => {
  expect(await found({ ...articles, 'site.yaml': siteYaml('markdown: false') })).toEqual({});
});
