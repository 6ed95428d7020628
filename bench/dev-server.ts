/** How soon an author sees what she has written. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { median } from './measure.ts';

const root = join(import.meta.dirname, '..');
const edits = 5;

/** Seconds from saving an article, as an editor does (a new file renamed over the old), to seeing it in the browser. */
export async function editSeconds(
  contentDir: string,
  cacheDir: string,
  browserPath: string,
): Promise<number> {
  const server = spawn(
    join(root, 'node_modules/.bin/node'),
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: contentDir, CACHE_DIR: cacheDir, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const address = await addressSaid(server.stdout);
    const [name = ''] = readdirSync(join(contentDir, 'articles'));
    const file = join(contentDir, 'articles', name);
    const page = await browser.newPage();
    await page.goto(new URL(`articles/${name.replace('.md', '')}/`, address).href);
    const taken: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const word = `Retouche${edit}`;
      const begun = performance.now();
      writeFileSync(`${file}.tmp`, `${readFileSync(file, 'utf8')}\n${word}\n`);
      renameSync(`${file}.tmp`, file);
      await page.getByText(word).waitFor();
      taken.push((performance.now() - begun) / 1000);
      // The page that has just been loaded connects to the server again.
      await page.waitForTimeout(1500);
    }
    return median(taken);
  } finally {
    await browser.close();
    server.kill();
  }
}

function addressSaid(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
      if (address) resolve(address.endsWith('/') ? address : `${address}/`);
    });
    output.on('end', () => reject(new Error(`the dev server ended: ${said}`)));
  });
}
