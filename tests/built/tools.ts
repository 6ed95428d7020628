/** What some tests need and a machine may lack: named as Debian's packages are. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../demo/find-browser.ts';

export const python = '/usr/bin/python3';

export const chromiumPath = findBrowser();
export const firefoxPath = found('firefox-esr') ?? found('firefox');
export const hasW3m = found('w3m') !== undefined;
export const hasFeedparser = spawnSync(python, ['-c', 'import feedparser']).status === 0;

/** Servers of one's own, by the names of their packages. */
export const servers = { nginx: found('nginx'), caddy: found('caddy'), apache2: found('apache2') };

export function missingTools(): string[] {
  return [
    ...(chromiumPath === undefined ? ['chromium'] : []),
    ...(firefoxPath === undefined ? ['firefox-esr'] : []),
    ...(hasW3m ? [] : ['w3m']),
    ...(hasFeedparser ? [] : ['python3-feedparser']),
    ...Object.entries(servers).flatMap(([name, path]) => (path === undefined ? [name] : [])),
  ];
}

function found(command: string): string | undefined {
  // Servers lie where only the path of administrators leads.
  const PATH = `${process.env['PATH']}:/usr/sbin:/sbin`;
  const { status, stdout } = spawnSync('which', [command], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  return status === 0 ? stdout.trim() : undefined;
}
