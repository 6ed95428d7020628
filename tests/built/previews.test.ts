import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, publication, publicationNames } from './publications.ts';

test.each(publicationNames)(
  'each page of "%s" names a picture that is there, of the size that it says',
  async (name) => {
    const built = publication(name);
    const files = new Set(filesOf(built));
    for (const { file, document } of pagesOf(built)) {
      const said = (property: string) =>
        document.querySelector(`meta[property="og:image${property}"]`)?.getAttribute('content');
      const address = said('');
      if (!address) continue;
      const picture = decodeURIComponent(address.slice(built.address.length));
      expect(files, file).toContain(picture);
      if (!said(':width')) continue;
      const { width, height } = await sharp(join(built.outDir, picture)).metadata();
      expect([said(':width'), said(':height')], file).toEqual([`${width}`, `${height}`]);
    }
  },
);

test.each(publicationNames)(
  'previews of "%s" weigh at most 60 kB and are PNG of 1200 × 630',
  async (name) => {
    const built = publication(name);
    const previews = filesOf(built).filter((file) => /^preview(s\/.*)?\.png$/.test(file));
    for (const file of previews) {
      const bytes = readFileSync(join(built.outDir, file));
      expect(bytes.length, file).toBeLessThanOrEqual(60_000);
      expect(await sharp(bytes).metadata(), file).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
    expect(previews.length > 0).toBe(name !== 'many');
  },
);

test('an article without a picture is shown with its own, the front page with the paper’s', () => {
  const shown = pagesOf(publication('own')).map(({ file, document }) => [
    file,
    document
      .querySelector('meta[property="og:image"]')
      ?.getAttribute('content')
      ?.replace(/^.*\/\/[^/]*/, ''),
  ]);
  expect(shown).toContainEqual(['index.html', '/preview.png']);
  expect(shown.filter(([, image]) => image?.startsWith('/previews/')).length).toBeGreaterThan(0);
});
