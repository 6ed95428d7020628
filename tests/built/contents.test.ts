import { expect, test } from 'vitest';
import { furnished } from '../../src/press/publication-integration.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { settings } from '../../src/publication/settings.ts';
import { allRows } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import { fileOf } from '../../src/site/row.ts';
import { filesOf, publication, publicationNames } from './publications.ts';

test.each(publicationNames)(
  'every file of "%s" is a row of the table, and every row a file',
  async (name) => {
    const built = publication(name);
    const { publication: read } = await readPublication(settings(built.environment), false);
    if (!read) throw new Error(`${name} cannot be read`);
    const rows = allRows(editionOf(await furnished(read, settings(built.environment))));
    expect(rows.map(({ path }) => fileOf(path)).sort()).toEqual(filesOf(built));
  },
);
