/** What some tests need and a machine may lack: named as Debian's packages are. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../demo/find-browser.ts';

export const python = '/usr/bin/python3';

export const chromiumPath = findBrowser();
export const hasW3m = found('w3m') !== undefined;
export const hasFeedparser = spawnSync(python, ['-c', 'import feedparser']).status === 0;

export function missingTools(): string[] {
  return [
    ...(chromiumPath === undefined ? ['chromium'] : []),
    ...(hasW3m ? [] : ['w3m']),
    ...(hasFeedparser ? [] : ['python3-feedparser']),
  ];
}

function found(command: string): string | undefined {
  const { status, stdout } = spawnSync('which', [command], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
