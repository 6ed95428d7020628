/** `npm run bench:search`: what a question costs a reader, and what the index costs, beside Pagefind over the same pages. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { askOurs, askPagefind, pagefindOf } from './ask-search.ts';
import { ours } from './builders.ts';
import { measure, median } from './measure.ts';
import { browserPath } from './reading.ts';
import { rememberedWords, writeSearchCorpus } from './search-corpus.ts';
import { serve } from './serve.ts';

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(1_000, 10_000);
if (counts.some((count) => !Number.isInteger(count) || count < 100)) {
  console.error(
    'npm run bench:search -- [<articles> …]   numbers from 100; 1000 and 10000 where there are none',
  );
  process.exit(1);
}
const work = join(import.meta.dirname, 'work', 'search');
const questions = 20;

/** Bytes of the search and its index that were sent since the last question. */
let sent = 0;

/** What a question took: bytes on the wire to the first results, and until all is looked through. */
interface Answer {
  bytes: number;
  allBytes: number;
  isFirst: boolean;
}

console.log(
  '| articles | | one word | all of it | two words | all of it | wanted text among the first 3 | files | on disk | seconds |',
);
console.log('| -: | :- | -: | -: | -: | -: | -: | -: | -: | -: |');
for (const count of counts) {
  rmSync(work, { recursive: true, force: true });
  const corpus = join(work, 'corpus');
  writeSearchCorpus(corpus, count);
  const builder = ours(join(work, 'site'), corpus);
  const built = await measure(builder.command, builder.cwd, builder.environment);
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const { server, address } = await serve(builder.outDir, (path, bytes) => {
    if (/^\/(?:search-index|scripts\/search|pagefind)/.test(path)) sent += bytes;
  });
  const own = await answersFrom(browser, count, (page, typed, path) => ownAnswer(page, address, typed, path));
  print(count, 'Dépêche', own, sizeOf(join(builder.outDir, 'search-index')), built.seconds);
  const pagefind = pagefindOf(builder.outDir);
  if (pagefind) {
    const peers = await answersFrom(browser, count, (page, typed, path) =>
      pagefindAnswer(page, address, typed, path),
    );
    print(count, 'Pagefind', peers, sizeOf(join(builder.outDir, 'pagefind')), pagefind.seconds);
  }
  await browser.close();
  server.close();
}

async function answersFrom(
  browser: Browser,
  count: number,
  ask: (page: Page, typed: string, path: string) => Promise<Answer>,
): Promise<Answer[][]> {
  const byWords: Answer[][] = [];
  for (const words of [1, 2]) {
    const answers: Answer[] = [];
    for (let question = 0; question < questions; question++) {
      const index = Math.floor(((question + 0.5) / questions) * count);
      const context = await browser.newContext();
      const typed = rememberedWords(index, words).join(' ');
      answers.push(await ask(await context.newPage(), typed, `/articles/texte-${index}/`));
      await context.close();
    }
    byWords.push(answers);
  }
  return byWords;
}

async function ownAnswer(page: Page, address: string, typed: string, path: string): Promise<Answer> {
  sent = 0;
  let bytes = 0;
  const found = await askOurs(page, address, `${typed} `, () => (bytes = sent));
  return { bytes, allBytes: sent, isFirst: found.slice(0, 3).includes(path) };
}

async function pagefindAnswer(page: Page, address: string, typed: string, path: string): Promise<Answer> {
  sent = 0;
  const found = await askPagefind(page, address, typed);
  return { bytes: sent, allBytes: sent, isFirst: found.slice(0, 3).includes(path) };
}

function print(
  count: number,
  name: string,
  [one = [], two = []]: Answer[][],
  size: { files: number; megabytes: number },
  seconds: number,
): void {
  const kilobytes = (answers: Answer[], key: 'bytes' | 'allBytes') =>
    `${Math.round(median(answers.map((answer) => answer[key])) / 1000)} kB`;
  const first = [...one, ...two].filter(({ isFirst }) => isFirst).length;
  const cells = [
    count.toLocaleString('en'),
    name,
    ...[one, two].flatMap((answers) => [kilobytes(answers, 'bytes'), kilobytes(answers, 'allBytes')]),
    `${first} of ${one.length + two.length}`,
    size.files.toLocaleString('en'),
    `${size.megabytes.toFixed(1)} MB`,
    `${seconds.toFixed(1)} s`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function sizeOf(folder: string): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}
