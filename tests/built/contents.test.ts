import { expect, test } from 'vitest';
import { readSnapshot } from '../../src/publication/snapshot.ts';
import { allRows } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import { fileOf } from '../../src/site/row.ts';
import { filesOf, publication, publicationNames } from './publications.ts';

test.each(publicationNames)('every file of "%s" is a row of the table, and every row a file', (name) => {
  const built = publication(name);
  const rows = allRows(editionOf(readSnapshot(built.cacheDir, 'build')));
  expect(rows.map(({ path }) => fileOf(path)).sort()).toEqual(filesOf(built));
});
