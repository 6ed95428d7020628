import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inBrowser } from './browser.ts';

inBrowser('by keyboard alone', (run) => {
  test.each([
    ['own', '/'],
    ['own', '/articles/blinken-asie-centrale/'],
    ['english', '/articles/ferry-returns/'],
    ['arabic', '/articles/qanat-return/'],
    ['many', '/sections/monde/'],
    ['many', '/archive/2024/05/'],
  ] as const)('every control of "%s" %s is reached, and seen where it is', async (name, path) => {
    const { at } = await run.served(name);
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at(path));
    const expected = await page.evaluate(controls);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let step = 0; step <= expected.length + 3; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focused);
      if (!focus) break;
      reached.add(focus.name);
      if (!focus.isSeen) unseen.push(`${focus.name}: ${focus.why}`);
    }
    expect(expected.filter((control) => !reached.has(control))).toEqual([]);
    expect(unseen).toEqual([]);
    expect(expected.length).toBeGreaterThan(8);
  });

  test.each([
    ['own', '/articles/blinken-asie-centrale/'],
    ['many', '/'],
  ] as const)('the first control of "%s" %s leads to the text', async (name, path) => {
    const { at } = await run.served(name);
    const page = await run.page({ viewport: { width: 390, height: 800 } });
    await page.goto(at(path));
    const link = page.locator('.skip-link');
    expect(await isInView(page, '.skip-link')).toBe(false);
    await page.keyboard.press('Tab');
    await expect.poll(() => isInView(page, '.skip-link')).toBe(true);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(await link.getAttribute('href'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the choice of colours is made by keys', async () => {
    const { at } = await run.served('own');
    const page = await run.page();
    await page.goto(at('/'));
    const button = page.locator('#page-theme button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('#page-theme input').first().isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });
});

/** What a reader may operate on the page, each by a name of its own. */
function controls(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], select, button, input, summary, [tabindex="0"]',
  );
  return [...all]
    .map((element, index) => {
      element.dataset['control'] =
        `${index}: <${element.localName}> ${(element.textContent || '').trim().slice(0, 40)}`;
      return element;
    })
    .filter((element) => element.checkVisibility())
    .map((element) => element.dataset['control']!);
}

/** The control that has the focus; undefined when it has left the page. */
function focused(): { name: string; isSeen: boolean; why: string } | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  // A link that is broken over two lines is where its first part is.
  const [box] = element.getClientRects();
  const isInside =
    box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const name = element.dataset['control'] ?? `<${element.localName} class="${element.className}">`;
  return { name, isSeen: isMarked && isInside, why: isMarked ? 'out of view' : 'no outline' };
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, selector);
}
