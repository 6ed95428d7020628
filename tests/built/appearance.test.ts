import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { isAlias, pagesOf, publication, publicationNames } from './publications.ts';

const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(23, 22, 20)', sepia: 'rgb(244, 234, 215)' };
const article = '/articles/blinken-asie-centrale/';

test.each(publicationNames)(
  'the script that applies the choice comes before anything of "%s" is drawn',
  (name) => {
    for (const { file, html } of pagesOf(publication(name)).filter((page) => !isAlias(page))) {
      const script = html.indexOf('dataset.theme');
      expect(script, file).toBeGreaterThan(0);
      expect(script, file).toBeLessThan(html.indexOf('<style'));
      expect(html.indexOf('<meta http-equiv="content-security-policy"'), file).toBeLessThan(
        html.indexOf('<script'),
      );
    }
  },
);

inBrowser('light, dark and sepia', (run) => {
  test('the reader’s choice holds over reload and other pages, and is there at the first frame', async () => {
    const { at } = await run.served('own');
    const page = await run.page({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      (window as unknown as { seen: unknown[] }).seen = seen;
      const note = () => {
        if (!document.body) return requestAnimationFrame(note);
        seen.push(getComputedStyle(document.documentElement).backgroundColor);
        return undefined;
      };
      requestAnimationFrame(note);
      document.addEventListener('DOMContentLoaded', () =>
        seen.push(document.documentElement.dataset['theme']),
      );
    });
    await page.goto(at(article));
    expect(await colour(page)).toBe(paper.light);
    for (const theme of ['dark', 'sepia', 'light'] as const) {
      await choose(page, theme);
      expect(await colour(page)).toBe(paper[theme]);
      for (const path of [article, '/']) {
        await page.goto(at(path));
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const seen = await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
        expect([...new Set(seen)].sort(), `${theme} on ${path}`).toEqual([paper[theme], theme].sort());
        expect(await page.inputValue('#page-theme :checked')).toBe(theme);
        expect(await bar(page)).toEqual([paper[theme], paper[theme]]);
      }
      await page.goto(at(article));
    }
    await choose(page, '');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour(page)).toBe(paper.dark);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });

  test.each(['light', 'dark'] as const)(
    'without JavaScript the system decides (%s), and no control is left over',
    async (colorScheme) => {
      const { at } = await run.served('own');
      const page = await run.page({ javaScriptEnabled: false, colorScheme });
      for (const path of ['/', article]) {
        await page.goto(at(path));
        expect(await colour(page)).toBe(paper[colorScheme]);
        expect(await page.locator('#page-theme > *').count()).toBe(0);
        expect(await bar(page)).toEqual(['#fbfaf6', '#171614']);
      }
      expect(await page.locator('.prose > p:visible').count()).toBe(16);
      expect(await page.locator('.source-footer a:visible').first().isVisible()).toBe(true);
    },
  );

  test('a choice made in one window is seen in the other', async () => {
    const { at } = await run.served('own');
    const page = await run.page();
    await page.goto(at('/'));
    const other = await page.context().newPage();
    await other.goto(at(article));
    await choose(page, 'sepia');
    await expect.poll(() => colour(other)).toBe(paper.sepia);
  });
});

inBrowser('on paper', (run) => {
  test.each(['', 'dark'] as const)(
    'an article is itself, its source and its address, black on white (theme "%s")',
    async (theme) => {
      const { at } = await run.served('english');
      const page = await run.page({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      await page.goto(at('/articles/storm-glass/'));
      if (theme) await choose(page, theme);
      await page.emulateMedia({ media: 'print' });
      const visible = (selector: string) => page.locator(selector).first().isVisible();
      for (const shown of [
        'h1.headline',
        '.prose > p',
        '.source-footer h2',
        '.source-title a',
        '.source-footer dd',
        '.wordmark',
      ])
        expect(await visible(shown), shown).toBe(true);
      for (const hidden of [
        '.masthead > a',
        '#page-theme button',
        '.sections-nav',
        '.skip-link',
        '.neighbours',
        '.site-footer',
      ])
        expect(await visible(hidden), hidden).toBe(false);
      const address = await page.evaluate(
        () => getComputedStyle(document.querySelector('.source-title a')!, '::after').content,
      );
      expect(address).toContain('https://review.example/storm-glass?issue=12&page=3');
      expect(await colour(page)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.prose')!).color)).toBe(
        'rgb(0, 0, 0)',
      );
    },
  );
});

/** Opens the panel, and chooses one of the four. */
async function choose(page: Page, theme: string): Promise<void> {
  await page.click('#page-theme button');
  await page.check(`#page-theme input[value="${theme}"]`);
  await page.keyboard.press('Escape');
}

/** The colours that the page asks of the browser's own bar, by day and by night. */
function bar(page: Page): Promise<string[]> {
  return page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content));
}

/** The colour of the paper; without JavaScript too, for the browser's own eyes are used. */
function colour(page: Page): Promise<string> {
  return page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
}
