/** A thread of `printPages`: loads Astro's bundle of the pages, and prints its share when it is given it. */
import { parentPort, workerData } from 'node:worker_threads';
import { pageRenderer } from './page-renderer.ts';
import type { PagesApp } from './page-renderer.ts';
import { printShare } from './print-pages.ts';
import type { Share } from './print-pages.ts';

const { entry } = workerData as { entry: string };
const pages = (await import(entry)) as { app: PagesApp };
// No page has a stylesheet or a script of Astro's: the layout carries them itself.
pages.app.setInternals({ pagesByKeys: new Map() });
pages.app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true }, level: 'silent' } },
});
const render = pageRenderer(pages);

parentPort?.once('message', async (share: Share) => {
  parentPort?.postMessage(await printShare(share, render));
});
