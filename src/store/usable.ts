import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForeign, storeFile } from './store.ts';

/**
 * Names with `CACHE_DIR` a folder of this run alone, which goes with it, where `cacheDir` cannot be used; says why.
 * Nothing but time is lost. To be called before anything is kept.
 */
export function orWithoutCache(cacheDir: string): void {
  const why = whyUnusable(cacheDir);
  if (why === undefined) return;
  console.error(
    `${cacheDir} (CACHE_DIR) ${why}: this run keeps nothing for the next. Name another folder with CACHE_DIR.`,
  );
  const instead = mkdtempSync(join(tmpdir(), 'depeche-'));
  process.env['CACHE_DIR'] = instead;
  process.on('exit', () => rmSync(instead, { recursive: true, force: true }));
}

function whyUnusable(cacheDir: string): string | undefined {
  try {
    mkdirSync(cacheDir, { recursive: true });
    accessSync(cacheDir, constants.W_OK);
    if (!existsSync(storeFile(cacheDir))) return undefined;
    accessSync(storeFile(cacheDir), constants.W_OK);
    return isForeign(cacheDir) ? 'holds a store.sqlite that this program has not made' : undefined;
  } catch (error) {
    return `cannot be written (${(error as NodeJS.ErrnoException).code})`;
  }
}
