import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { publication } from './publication-folder.ts';

test.each(['depeche.example', 'ftp://depeche.example/', 'https://'])(
  'SITE_URL=%s is told as a mistake of the environment, not of site.yaml',
  async (siteUrl) => {
    const { mistakes, publication: read } = await publication({}).read({ siteUrl });
    expect(read).toBeUndefined();
    expect(mistakes.map(mistakeLine)).toEqual([
      `environment: SITE_URL: is not a web address (${siteUrl}): write it in full, beginning with https:// or http://`,
    ]);
  },
);
