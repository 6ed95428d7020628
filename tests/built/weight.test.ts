import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { articlePagesOf, isAlias, pageAt, pagesOf, publication, publicationNames } from './publications.ts';
import type { Built, Page } from './publications.ts';

/** The publications whose texts are as long as texts are. */
const likely = publicationNames.filter((name) => name !== 'hostile');

test('the first article weighs at most 10,000 bytes', () => {
  for (const name of ['own', 'ownUnderBase'] as const) {
    const [page] = articlePagesOf(publication(name));
    expect(brotli(page!.html), page!.path).toBeLessThanOrEqual(10_000);
  }
});

inBrowser('a first visit', (run) => {
  test.each(['own', 'ownUnderBase'] as const)(
    'of the first article of "%s" is at most 50 kB',
    async (name) => {
      const { built, at } = await run.served(name);
      const [{ path, html }] = articlePagesOf(built) as [Page];
      const page = await run.page();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at(path), { waitUntil: 'networkidle' });
      const others = asked.filter((file) => !file.endsWith('/'));
      expect(others.filter((file) => file.endsWith('.woff2'))).not.toHaveLength(0);
      const weights = others.map((file) =>
        onTheWire(file, readFileSync(join(built.outDir, file.slice(built.base.length)))),
      );
      const whole = weights.reduce((sum, weight) => sum + weight, gzipSync(html, { level: 9 }).length);
      expect(whole, others.join(', ')).toBeLessThanOrEqual(50_000);
    },
  );
});

test('an article of up to 1,500 words comes in one round trip', () => {
  const counts: number[] = [];
  for (const name of likely) {
    for (const page of articlePagesOf(publication(name))) {
      const words = wordsOf(page);
      if (words > 1_500) continue;
      counts.push(words);
      expect(brotli(page.html), `${page.path}, ${words} words, brotli`).toBeLessThanOrEqual(14_000);
      expect(
        gzipSync(page.html, { level: 9 }).length,
        `${page.path}, ${words} words, gzip`,
      ).toBeLessThanOrEqual(14_600);
    }
  }
  expect(Math.max(...counts), 'the longest article that this test has seen').toBeGreaterThan(1_450);
});

test.each(likely)('the front page of "%s" comes in one round trip', (name) => {
  const { html } = pageAt(publication(name), 'index.html');
  expect(brotli(html)).toBeLessThanOrEqual(14_000);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(14_600);
});

test.each(publicationNames)('every page of "%s" is styled by itself, with at most 2 kB of script', (name) => {
  const built = publication(name);
  for (const page of pagesOf(built).filter((page) => !isAlias(page))) {
    const { document, file } = page;
    expect(document.querySelectorAll('link[rel~="stylesheet"]').length, file).toBe(0);
    const style = [...document.querySelectorAll('head > style')].map((part) => part.textContent).join('');
    expect(style, file).toContain('@font-face');
    // What Tailwind needs for classes that no template has.
    expect(style, file).not.toContain('--tw-');
    const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
    const fetched = scripts.flatMap((script) => script.getAttribute('src') ?? []);
    expect(fetched, file).toEqual([
      expect.stringMatching(new RegExp(`^${built.base}scripts/page-\\w+\\.js$`)),
    ]);
    const codes = [
      ...scripts.map((script) => script.textContent),
      ...fetched.map((src) => readFileSync(join(built.outDir, src.slice(built.base.length)), 'utf8')),
    ];
    expect(brotli(codes.join('\n')), file).toBeLessThanOrEqual(2_000);
  }
});

test.each(publicationNames)('the fonts of any page of "%s" weigh at most 75 kB and are its own', (name) => {
  const built = publication(name);
  const sizes = new Map<string, number>();
  for (const page of pagesOf(built).filter((page) => !isAlias(page))) {
    const fonts = fontsOf(page, built);
    expect(fonts.length, page.file).toBeGreaterThan(0);
    for (const font of fonts) if (!sizes.has(font)) sizes.set(font, statSync(join(built.outDir, font)).size);
    const weight = fonts.reduce((sum, font) => sum + sizes.get(font)!, 0);
    expect(weight, `${page.file}: ${fonts.join(', ')}`).toBeLessThanOrEqual(75_000);
  }
  for (const font of sizes.keys())
    expect(readFileSync(join(built.outDir, font)).subarray(0, 4).toString(), font).toBe('wOF2');
});

/** The bytes of a file as hosts send it: what is text is compressed. */
function onTheWire(file: string, content: Uint8Array): number {
  return file.endsWith('.js') ? gzipSync(content, { level: 9 }).length : content.length;
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function wordsOf({ document }: Page): number {
  return (
    document.querySelector('.prose')?.textContent.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  );
}

/** The font files that a page may load, relative to the output. */
function fontsOf({ document }: Page, { base }: Built): string[] {
  const css = document.querySelector('style')?.textContent ?? '';
  const addresses = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, address]) => address!);
  return [...new Set(addresses)].map((address) => {
    expect(address).toMatch(new RegExp(`^${base}fonts/`));
    return address.slice(base.length);
  });
}
