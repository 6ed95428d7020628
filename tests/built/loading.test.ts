import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import type { BrowserRun } from './browser.ts';
import { articlePagesOf, isAlias, pagesOf, publication, templatesOf } from './publications.ts';

inBrowser('a crawl of every page', (run) => {
  test.each(['own', 'ownUnderBase', 'english', 'englishUnderBase', 'arabic', 'many'] as const)(
    'of "%s" meets no error, no breach of the policy, no request to another host',
    async (name) => {
      const { at, origin, built } = await run.served(name);
      const page = await run.page({ viewport: { width: 1280, height: 900 } });
      const faults: string[] = [];
      let asked = 0;
      let file = '';
      page.on('console', (message) => {
        // The page for addresses at which there is nothing is an error by its nature.
        if (/^(error|warning)$/.test(message.type())) faults.push(`${file}: console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`${file}: ${error.message}`));
      page.on('request', (request) => {
        asked++;
        if (!request.url().startsWith(`${origin}${built.base}`))
          faults.push(`${file}: asks for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${file}: ${response.status()} for ${response.url()}`);
      });
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        ),
      );
      const pages =
        name === 'many' ? [...templatesOf(built), ...articlePagesOf(built).slice(0, 20)] : pagesOf(built);
      for (const { file: next, path } of pages.filter((page) => !isAlias(page))) {
        file = next;
        await page.goto(at(path));
      }
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(pages.length);
    },
  );

  test('an alias leads to its article, under a base path too', async () => {
    const { at, built } = await run.served('englishUnderBase');
    const page = await run.page();
    for (const alias of ['2019/05/ferry/', 'old/ferry.html']) {
      await page.goto(at(built.base + alias));
      await page.waitForURL(at(`${built.base}articles/ferry-returns/`));
    }
  });

  test('an address at which there is nothing shows the page that says so, with working links', async () => {
    const { at, built } = await run.served('ownUnderBase');
    const page = await run.page();
    await page.goto(at(`${built.base}no/such/address/`));
    await page.click('main .dateline a');
    expect(new URL(page.url()).pathname).toBe(built.base);
  });
});

// Longer than the tenth of a second that a browser waits for an optional font.
const fontDelay = 300;
const dejavu = '/usr/share/fonts/truetype/dejavu';

inBrowser('nothing moves when the fonts come late', shiftTests, { fontDelay });
if (existsSync(dejavu))
  inBrowser('nothing moves where there is no font like Times', shiftTests, {
    fontDelay,
    fontconfig: fontsOf(dejavu),
  });
else console.warn(`SKIPPED: layout shift without a font like Times: ${dejavu} is absent`);

function shiftTests(run: BrowserRun): void {
  test.each(['own', 'english', 'arabic'] as const)('on the templates of "%s"', async (name) => {
    const { at, built } = await run.served(name);
    const moved: string[] = [];
    for (const { file, path } of templatesOf(built).filter(({ file }) =>
      /^(index|articles|sections\/[^i])/.test(file),
    )) {
      for (const width of [390, 1280]) {
        const page = await run.page({ viewport: { width, height: 900 } });
        await page.addInitScript(recordShifts);
        const fonts = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
        await page.goto(at(path));
        await fonts;
        await page.waitForTimeout(150);
        const shifts = await shiftsOf(page);
        if (shifts.length > 0) moved.push(`${file} at ${width}: ${shifts.join(', ')}`);
      }
    }
    expect(moved).toEqual([]);
  });
}

function recordShifts(): void {
  const shifts: string[] = [];
  (window as unknown as { shifts: string[] }).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[])
      shifts.push(
        `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.className || node?.nodeName).join(' ')}`,
      );
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** A fontconfig file of a machine that has the fonts of one folder alone. */
function fontsOf(dir: string): string {
  const folder = dirname(publication('own').outDir);
  const file = join(folder, 'fonts.conf');
  const cachedir = join(folder, 'fontconfig');
  writeFileSync(file, toXml(x('fontconfig', [x('dir', dir), x('cachedir', cachedir)])));
  return file;
}
