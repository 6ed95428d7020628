/** `npm run pictures`: takes the pictures of the README, in docs/pictures/, and notes the words that they show. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { orSentence } from '../src/publication/fault-sentence.ts';
import { Fault } from '../src/publication/fault.ts';
import { settings } from '../src/publication/settings.ts';
import { demoMade, run } from './build-demo.ts';

const folder = join('docs', 'pictures');
const size = { width: 1280, height: 860 };
/** GitHub shows them in a column of about 830 pixels. */
const heaviest = 200_000;

await orSentence(async () => {
  const demo = await demoMade();
  const site = join((await orSentence(settings)).cacheDir, 'demo', 'first-article');
  const own = { ...demo, CONTENT_DIR: 'content', OUT_DIR: site };
  for (const environment of [demo, own])
    if (run(environment, 'src/press/build.ts') !== 0)
      throw new Fault('What the pictures show was not built.');
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    mkdirSync(folder, { recursive: true });
    const words = {
      front: await picture(browser, 'front', demo['OUT_DIR'] ?? '', '/'),
      article: await picture(browser, 'article', site, '/articles/blinken-asie-centrale/'),
    };
    writeFileSync(join(folder, 'words.json'), `${JSON.stringify(words, null, 2)}\n`);
  } finally {
    await browser.close();
  }
});

/** Takes one page of a built site, light and dark; gives the words in it. */
async function picture(browser: Browser, name: string, site: string, path: string): Promise<string[]> {
  let words: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: size, colorScheme });
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      const file = join(site, decodeURIComponent(new URL(route.request().url()).pathname));
      const shown = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
      return existsSync(shown) ? route.fulfill({ path: shown }) : route.fulfill({ status: 404, body: '' });
    });
    await page.goto(`https://paper.example${path}`);
    await page.evaluate(() => document.fonts.ready);
    // The font is optional: what came too late for the first showing is there at the second.
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    words = await page.evaluate(textsInSight, size.height);
    const file = join(folder, `${name}-${colorScheme}.webp`);
    const bytes = await sharp(await page.screenshot())
      .webp({ quality: 86 })
      .toBuffer();
    if (bytes.length > heaviest)
      throw new Fault(`${file} would weigh ${bytes.length} bytes, more than ${heaviest}.`);
    writeFileSync(file, bytes);
    console.log(`${file}  ${Math.round(bytes.length / 1000)} kB`);
    await context.close();
  }
  return words;
}

/** In the browser: every text that begins above a height and can be seen. */
function textsInSight(height: number): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (text && box.width > 1 && box.height > 1 && box.top < height && box.bottom > 0) texts.push(text);
  }
  return texts;
}

function browserPath(): string {
  const browser = findBrowser();
  if (browser === undefined)
    throw new Fault('The pictures are taken with chromium, which is not installed: apt-get install chromium');
  return browser;
}
