/** A thread of `printPages`: loads Astro's bundle of the pages, and prints its share when it is given it. */
import { parentPort, workerData } from 'node:worker_threads';
import { pageRenderer } from './page-renderer.ts';
import type { Pages } from './pages-bundle.ts';
import { printShare } from './print-pages.ts';
import type { Share } from './print-pages.ts';

const { entry } = workerData as { entry: string };
const render = pageRenderer((await import(entry)) as Pages);

parentPort?.once('message', async (share: Share) => {
  parentPort?.postMessage(await printShare(share, render));
});
