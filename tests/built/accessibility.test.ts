import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { inBrowser, themes, wear } from './browser.ts';
import type { Theme } from './browser.ts';
import { publication, templatesOf } from './publications.ts';
import type { Page } from 'playwright-core';

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // 7:1, for all that is text.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

inBrowser('axe finds nothing', (run) => {
  test.each([
    ['own', themes],
    ['english', themes],
    ['arabic', themes],
    ['many', ['light']],
  ] as const)('on any template of "%s", in %j', async (name, worn) => {
    const { at, built } = await run.served(name);
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    for (const { file, path } of templatesOf(built)) {
      await page.goto(at(path));
      await page.evaluate(axe.source);
      for (const theme of worn)
        faults.push(...(await faultsIn(page, theme)).map((fault) => `${file}, ${theme}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('on a phone', async () => {
    const { at, built } = await run.served('english');
    const page = await run.page({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const faults: string[] = [];
    for (const { file, path } of templatesOf(built)) {
      await page.goto(at(path));
      await page.evaluate(axe.source);
      faults.push(...(await faultsIn(page, 'light')).map((fault) => `${file}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test('the publications have every template', () => {
  const templates = new Set(templatesOf(publication('many')).map(({ file }) => file.replace(/\/.*/, '')));
  expect(templates).toEqual(
    new Set([
      'index.html',
      'articles',
      'sections',
      'topics',
      'places',
      'people',
      'archive',
      'recherche',
      '404.html',
      'a-propos',
    ]),
  );
});

async function faultsIn(page: Page, theme: Theme): Promise<string[]> {
  await wear(page, theme);
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(options),
    rules as Record<string, unknown>,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
