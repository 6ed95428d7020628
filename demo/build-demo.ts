import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { orSentence } from '../src/publication/fault-sentence.ts';
import { settings } from '../src/publication/settings.ts';
import { evening, paperFiles } from './paper.ts';
import { writePaper } from './paper-folder.ts';

/** Makes the demo and says by which variables it is built: as on the evening of its newest edition. */
export async function demoMade(): Promise<Record<string, string>> {
  const { cacheDir } = await orSentence(settings);
  const paper = join(cacheDir, 'demo', 'paper');
  await orSentence(async () => writePaper(paper, await paperFiles()), { CACHE_DIR: cacheDir });
  return {
    CONTENT_DIR: paper,
    OUT_DIR: join(cacheDir, 'demo', 'site'),
    SITE_URL: '',
    SOURCE_DATE_EPOCH: String(evening),
  };
}

/** Runs a program of ours to its end; says with what code it ended. */
export function run(environment: Record<string, string>, ...program: string[]): number {
  const { status } = spawnSync(process.execPath, program, {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  return status ?? 1;
}
