import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePagesOf, isAlias, pageAt, pagesOf, publication, publicationNames } from './publications.ts';
import type { Built, Page } from './publications.ts';

test.each(publicationNames)('every link and fragment of "%s" leads somewhere', (name) => {
  const built = publication(name);
  const ids = new Map(pagesOf(built).map((page) => [page.path, idsOf(page)]));
  const broken: string[] = [];
  for (const page of pagesOf(built)) {
    for (const [element, address] of addressesOf(page)) {
      const url = new URL(address, new URL(page.path, built.address));
      const isOurs = url.origin === new URL(built.address).origin;
      if (!isOurs || url.protocol === 'mailto:') continue;
      const target = ids.get(url.pathname);
      const isThere = target !== undefined || isFile(built, url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!isThere || (fragment && !target?.has(fragment)))
        broken.push(`${page.file}: <${element.localName}> ${address}`);
    }
  }
  expect(broken).toEqual([]);
});

test.each(publicationNames)('nothing that a page of "%s" loads comes from elsewhere', (name) => {
  const built = publication(name);
  const foreign: string[] = [];
  for (const page of pagesOf(built)) {
    const loaded = page.document.querySelectorAll(
      '[src], [srcset], [poster], [data], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"],' +
        'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="manifest"], iframe, object, embed',
    );
    for (const element of loaded)
      for (const attribute of ['src', 'srcset', 'poster', 'data', 'href'])
        if (/^\s*(\w+:)?\/\//.test(element.getAttribute(attribute) ?? ''))
          foreign.push(`${page.file}: ${element.outerHTML}`);
    if (/@import|url\(["']?(\w+:)?\/\//.test(page.document.querySelector('style')?.textContent ?? ''))
      foreign.push(`${page.file}: <style>`);
    if (page.document.querySelector('[style]')) foreign.push(`${page.file}: a style attribute`);
  }
  expect(foreign).toEqual([]);
});

test.each(publicationNames)('every article of "%s" is at most 3 links from the front page', (name) => {
  const built = publication(name);
  const pages = new Map(pagesOf(built).map((page) => [page.path, page]));
  const distance = new Map([[built.base, 0]]);
  for (const [path, far] of distance) {
    const page = pages.get(path);
    if (!page) continue;
    for (const link of page.document.querySelectorAll('a[href]')) {
      const { origin, pathname } = new URL(link.getAttribute('href')!, new URL(path, built.address));
      if (origin === new URL(built.address).origin && !distance.has(pathname))
        distance.set(pathname, far + 1);
    }
  }
  const far = articlePagesOf(built)
    .filter(({ path }) => (distance.get(path) ?? Infinity) > 3)
    .map(({ path }) => `${path}: ${distance.get(path)}`);
  expect(far).toEqual([]);
  const unreached = pagesOf(built).filter(
    (page) => !isAlias(page) && page.file !== '404.html' && !distance.has(page.path),
  );
  expect(unreached.map(({ file }) => file)).toEqual([]);
});

test.each(['english', 'englishUnderBase'] as const)(
  'former addresses in "%s" lead to the article',
  (name) => {
    const built = publication(name);
    const article = `${built.base}articles/ferry-returns/`;
    for (const file of ['2019/05/ferry/index.html', 'old/ferry.html/index.html']) {
      const { document } = pageAt(built, file);
      expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
        `0;url=${article}`,
      );
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        new URL(article, built.address).href,
      );
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(article);
    }
  },
);

/** What a page points to, beside its canonical address and the like, which are checked as such. */
function addressesOf({ document }: Page): [Element, string][] {
  return [...document.querySelectorAll('[href], [src]')].map((element) => [
    element,
    element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  ]);
}

function idsOf({ document }: Page): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

function isFile({ outDir, base }: Built, path: string): boolean {
  return (
    path.startsWith(base) &&
    !path.endsWith('/') &&
    existsSync(join(outDir, decodeURIComponent(path.slice(base.length))))
  );
}
