import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { hostileTexts } from './hostile-publication.ts';
import { isAlias, pagesOf, publication } from './publications.ts';

inBrowser('hostile texts', (run) => {
  test('run nothing, ask for nothing and make no element or attribute, even where no policy stops them', async () => {
    const known = namesIn(['english', 'arabic', 'many']);
    const { at, origin, built } = await run.served('hostile');
    const page = await run.page({ bypassCSP: true });
    const faults: string[] = [];
    let file = '';
    page.on('pageerror', ({ message }) => faults.push(`${file}: ${message}`));
    page.on('dialog', (dialog) => faults.push(`${file}: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) faults.push(`${file}: asks for ${request.url()}`);
    });
    for (const one of pagesOf(built)) {
      file = one.file;
      await page.goto(at(one.path.split('/').map(encodeURIComponent).join('/')));
      if (isAlias(one)) await page.waitForURL(at('/articles/trois/'));
      for (const name of await page.evaluate(namesInDocument))
        if (!known.has(name)) faults.push(`${file}: ${name}`);
      if (await page.evaluate(() => 'ran' in window)) faults.push(`${file}: a script ran`);
    }
    expect(faults).toEqual([]);
  });

  test('stand in attributes, in data and on the page as they were written', async () => {
    const { at } = await run.served('hostile');
    const page = await run.page();
    await page.goto(at('/articles/deux/'));
    const seen = await page.evaluate(() => ({
      standfirst: document.querySelector('.standfirst')!.textContent,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')!.content,
      data: JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent).headline,
    }));
    // What HTML has no way to write, and what typography sets otherwise.
    const asWritten = hostileTexts.filter((text) => !/[\0\u0085]/.test(text));
    for (const text of asWritten) expect(seen.description).toContain(text);
    for (const text of hostileTexts) expect(seen.data).toContain(text);
    for (const word of ['</script><script>', 'onmouseover', '-->', ']]>', '&lt;b&gt;', 'trèslong'.repeat(60)])
      expect(seen.standfirst).toContain(word);
  });
});

test('the feeds say hostile texts as they were written', () => {
  const { outDir } = publication('hostile');
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const titles = [
    parseRssFeed(read('rss.xml')).items?.[0]?.title,
    parseAtomFeed(read('atom.xml')).entries?.[0]?.title?.value,
    parseJsonFeed(read('feed.json')).items?.[0]?.title,
  ];
  for (const title of titles) for (const text of hostileTexts.slice(0, 4)) expect(title).toContain(text);
});

/** The names of the elements and attributes that harmless publications have. */
function namesIn(names: Parameters<typeof publication>[0][]): ReadonlySet<string> {
  const pages = names.flatMap((name) => pagesOf(publication(name)));
  return new Set(
    pages.flatMap(({ document }) =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        `<${element.localName}>`,
        ...[...element.attributes].map(({ name }) => name),
      ]),
    ),
  );
}

/** But for what our own script has made. */
function namesInDocument(): string[] {
  const names = [...document.querySelectorAll('*:not(#page-theme > *, #page-theme > * *)')].flatMap(
    (element) => [
      `<${element.localName}>`,
      ...[...element.attributes].flatMap(({ name, value }) =>
        /^(href|src|action|data)$/.test(name) && !/^(https?:|mailto:|\/|#)/.test(value)
          ? [`${name}="${value}"`]
          : [name],
      ),
    ],
  );
  return [...new Set(names)];
}
