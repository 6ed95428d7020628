/** Each article as its Markdown, and the sums by which a stranger checks it with `sha256sum` alone. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, publication, publicationNames } from './publications.ts';

describe.each(publicationNames)('%s', (name) => {
  const { outDir: folder, environment } = publication(name);
  const articles = globSync('articles/*/index.html', { cwd: folder }).map((file) => file.split(/[/\\]/)[1]!);
  const texts = filesOf(publication(name)).filter((file) => /^articles\/[^/]+\.md$/.test(file));
  const months = globSync('archive/*/*/SHA256SUMS', { cwd: folder });

  test('every article that is shown has its Markdown, byte for byte, and what is held back has none', () => {
    const sources = new Map(
      globSync('articles/**/*.md', { cwd: environment['CONTENT_DIR']! }).map((file) => [
        basename(file, '.md').normalize('NFC'),
        join(environment['CONTENT_DIR']!, file),
      ]),
    );
    const shown = articles.filter((slug) => read(`articles/${slug}/index.html`).includes('class="article"'));
    expect(texts.map((file) => basename(file, '.md')).sort()).toEqual(
      shown.filter((slug) => sources.has(slug)).sort(),
    );
    for (const file of texts)
      expect(readFileSync(join(folder, file)).equals(readFileSync(sources.get(basename(file, '.md'))!))).toBe(
        true,
      );
  });

  test('each text is in the sums of one month, which hold', () => {
    const listed = months.flatMap((file) =>
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66)),
    );
    expect(listed.toSorted()).toEqual(texts.toSorted());
    for (const month of months)
      expect(
        execFileSync('sha256sum', ['--check', '--strict', '--quiet', month], { cwd: folder }).toString(),
      ).toBe('');
  });

  test('a page names its Markdown to machines and readers, and the sums of its month', () => {
    for (const file of texts.slice(0, 20)) {
      const page = read(file.replace(/\.md$/, '/index.html'));
      expect(page).toMatch(/<link rel="alternate" type="text\/markdown" href="[^"]+\.md">/);
      const [, sums] = /href="?([^" >]*\/archive\/\d{4}\/\d\d\/SHA256SUMS)/.exec(page) ?? [];
      expect(existsSync(join(folder, sums!.slice(sums!.indexOf('/archive/'))))).toBe(true);
    }
  });

  function read(file: string): string {
    return readFileSync(join(folder, file), 'utf8');
  }
});
