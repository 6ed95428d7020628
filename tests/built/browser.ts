/** Chromium over a built publication. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { publication } from './publications.ts';
import type { Built, PublicationName } from './publications.ts';
import { serve } from './server.ts';
import type { Served } from './server.ts';
import { chromiumPath } from './tools.ts';

export const widths = [320, 390, 768, 1280];
export const themes = ['light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserRun {
  /** A page in a context of its own. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** A publication served; once for a file of tests. */
  served(name: PublicationName): Promise<Served & { built: Built }>;
}

interface Launch {
  /** Fontconfig's file: which fonts the machine is to have. */
  fontconfig?: string;
  /** How many milliseconds after they are asked for the fonts arrive. */
  fontDelay?: number;
}

/** A suite that has a browser, and is skipped where there is none. */
export function inBrowser(title: string, tests: (run: BrowserRun) => void, launch: Launch = {}): void {
  describe.skipIf(chromiumPath === undefined)(title, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    const servers = new Map<PublicationName, Promise<Served>>();
    beforeAll(async () => {
      const { fontconfig } = launch;
      const environment = { ...process.env, ...(fontconfig && { FONTCONFIG_FILE: fontconfig }) };
      const env = Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
      browser = await chromium.launch({
        executablePath: chromiumPath!,
        args: flags,
        env: env as Record<string, string>,
      });
    });
    afterAll(async () => {
      await browser?.close();
      for (const server of servers.values()) await (await server).close();
    });
    tests({
      async page(options = {}) {
        while (contexts.length > 0) await contexts.pop()?.close();
        const context = await browser.newContext(options);
        context.setDefaultTimeout(5_000);
        contexts.push(context);
        return context.newPage();
      },
      async served(name) {
        const built = publication(name);
        if (!servers.has(name)) servers.set(name, serve(built, launch.fontDelay));
        return { ...(await servers.get(name)!), built };
      },
    });
  });
}

/** Shows a page in one of the three appearances: the system's two, and the reader's choice. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await page.evaluate((chosen) => {
    if (chosen === 'sepia') document.documentElement.dataset['theme'] = chosen;
    else delete document.documentElement.dataset['theme'];
  }, theme);
}
