/** `npm run bench:questions`: eighty questions that readers may have, asked of our search and of Pagefind over the demo. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { demoMade, run } from '../demo/build-demo.ts';
import { askOurs, askPagefind, pagefindOf } from './ask-search.ts';
import { browserPath } from './reading.ts';
import { serve } from './serve.ts';

type Question = { typed: string; wanted: string };

const environment = await demoMade();
const outDir = environment['OUT_DIR']!;
if (run(environment, 'src/press/build.ts') !== 0) process.exit(1);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const { server, address } = await serve(outDir, () => undefined);
const page = await browser.newPage();
console.log('| | questions | wanted text among the first 3 |\n| :- | :- | -: |');
await ask('Dépêche', askOurs);
if (pagefindOf(outDir)) await ask('Pagefind', askPagefind);
await browser.close();
server.close();

async function ask(
  name: string,
  answers: (page: Page, address: string, typed: string) => Promise<string[]>,
): Promise<void> {
  for (const half of ['open', 'kept']) {
    const questions = parse(readFileSync(fileOf(half), 'utf8')) as Question[];
    let found = 0;
    for (const { typed, wanted } of questions) {
      const first = (await answers(page, address, typed)).slice(0, 3);
      if (first.includes(`/articles/${wanted}/`)) found++;
      else console.error(`${name}: “${typed}” does not find ${wanted}`);
    }
    console.log(`| ${name} | ${half} | ${found} of ${questions.length} |`);
  }
}

function fileOf(half: string): string {
  return join(import.meta.dirname, '..', 'tests', 'search', `questions-${half}.yaml`);
}
