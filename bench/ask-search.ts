/** Asks a built paper's search, and Pagefind over the same pages, as a reader would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The paths that our search shows when all is looked through, best first; `onFirst` is called when the first are there. */
export async function askOurs(
  page: Page,
  address: string,
  typed: string,
  onFirst: () => void = () => undefined,
): Promise<string[]> {
  await page.goto(`${address}recherche/`);
  await page.waitForSelector('main input[type=search]');
  await page.fill('main input[type=search]', typed);
  // Where nothing is found, there is nothing to wait for.
  await page.waitForSelector('main ol a', { timeout: 3000 }).catch(() => undefined);
  onFirst();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(150);
  return page
    .locator('main ol a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The paths that Pagefind finds, best first; to be called when it has its index. */
export async function askPagefind(page: Page, address: string, typed: string): Promise<string[]> {
  await page.goto(`${address}ask-other.html`);
  const paths = await page.evaluate(async (question) => {
    const other = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
      search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await other.search(question);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ url }) => url);
  }, typed);
  await page.waitForLoadState('networkidle');
  return paths;
}

/** Has Pagefind make its index beside ours, of the articles alone; undefined where it cannot be had. */
export function pagefindOf(outDir: string): { seconds: number } | undefined {
  const packages = join(import.meta.dirname, 'work', 'pagefind-packages');
  const program = join(packages, 'node_modules', '.bin', 'pagefind');
  if (!existsSync(program)) {
    mkdirSync(packages, { recursive: true });
    cpSync(join(import.meta.dirname, 'peers', 'pagefind', 'package.json'), join(packages, 'package.json'));
    const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: packages });
    if (installed.status !== 0) {
      console.error('skipped: Pagefind could not be installed with npm');
      return undefined;
    }
  }
  writeFileSync(join(outDir, 'ask-other.html'), '<!doctype html><html lang="fr"><title>Pagefind</title>');
  const begun = performance.now();
  execFileSync(program, ['--site', outDir, '--glob', 'articles/**/*.html', '--root-selector', 'main'], {
    stdio: 'ignore',
  });
  return { seconds: (performance.now() - begun) / 1000 };
}
