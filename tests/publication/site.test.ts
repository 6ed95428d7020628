import { expect, test } from 'vitest';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { publication } from './publication-folder.ts';
import { siteYaml } from './texts.ts';

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

test.each(['site.yml', 'Site.yaml', 'site.yaml.txt'])(
  'where %s stands in place of site.yaml, the remedy is to rename it',
  async (name) => {
    const folder = publication({ [name]: siteYaml() });
    folder.remove('site.yaml');
    const { mistakes } = await folder.read();
    expect(mistakes.map(mistakeLine)).toEqual([
      `site.yaml:1: file: is missing in ${folder.contentDir}: rename ${name} to site.yaml`,
    ]);
  },
);

test('where there is no such file, the remedy is to write one', async () => {
  const folder = publication({});
  folder.remove('site.yaml');
  const { mistakes } = await folder.read();
  expect(mistakes.map(({ remedy }) => remedy)).toEqual([
    'write one as docs/publishing.md shows, or set CONTENT_DIR to the publication’s folder',
  ]);
});
