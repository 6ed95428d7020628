/** `npm run demo`: makes a paper of sixty invented articles, builds it and serves it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { orSentence } from '../src/publication/fault-sentence.ts';
import { settings } from '../src/publication/settings.ts';
import { evening, paperFiles } from './paper.ts';
import { writePaper } from './paper-folder.ts';

const { cache } = await orSentence(settings);
const paper = join(cache, 'demo', 'paper');
await orSentence(async () => writePaper(paper, await paperFiles()), { CACHE_DIR: cache });

const environment = {
  ...process.env,
  CONTENT_DIR: paper,
  OUT_DIR: join(cache, 'demo', 'site'),
  SOURCE_DATE_EPOCH: String(evening),
};
process.exitCode =
  run('src/press/build.ts') ||
  run('node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock', ...process.argv.slice(2));

/** Runs a program of ours to its end; says with what code it ended. */
function run(...program: string[]): number {
  const { status } = spawnSync(process.execPath, program, { env: environment, stdio: 'inherit' });
  return status ?? 1;
}
