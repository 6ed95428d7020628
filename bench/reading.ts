/** What a page costs its reader: bytes by kind, requests, and when it can be read on a poor phone. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../demo/find-browser.ts';
import type { Browser } from 'playwright-core';
import { median } from './measure.ts';
import { serve } from './serve.ts';

export interface Reading {
  requests: number;
  /** Bytes on the wire by kind: document, font, stylesheet, image… */
  bytes: Record<string, number>;
  /** Milliseconds; layout shift is a number without a unit. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  layoutShift: number;
}

export const browserPath = findBrowser() ?? 'chromium';
const loads = 5;
// Lighthouse's slow 4G, and a phone four times as slow as this machine.
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

/** Reads pages of a built site as a static host serves it, compressed; medians of several visits with an empty cache. */
export async function readings(
  outDir: string,
  paths: Record<string, string>,
): Promise<Record<string, Reading>> {
  const { server, address } = await serve(outDir);
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const found: Record<string, Reading> = {};
    for (const [name, path] of Object.entries(paths)) {
      const visits: Reading[] = [];
      for (let visit = 0; visit < loads; visit++)
        visits.push(await readingOf(browser, new URL(path, address).href));
      const of = (key: 'firstPaint' | 'largestPaint' | 'blocked' | 'layoutShift') =>
        median(visits.map((one) => one[key]));
      found[name] = {
        ...visits[0]!,
        firstPaint: of('firstPaint'),
        largestPaint: of('largestPaint'),
        blocked: of('blocked'),
        layoutShift: of('layoutShift'),
      };
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

async function readingOf(browser: Browser, url: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  return { requests: kinds.size, bytes, ...seen };
}

type Seen = Omit<Reading, 'requests' | 'bytes'>;

/** Runs in the page before anything else. */
function watch(): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, blocked: 0, layoutShift: 0 };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const on = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  on('longtask', ({ startTime, duration }) => {
    if (startTime >= seen.firstPaint && seen.firstPaint > 0) seen.blocked += duration - 50;
  });
  on('layout-shift', (entry) => (seen.layoutShift += (entry as PerformanceEntry & { value: number }).value));
}
