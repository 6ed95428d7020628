/** Where this program comes from: the workflow of a paper fetches it from there. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Engine {
  /** The address that git clones it from; undefined where nobody says it. */
  address: string | undefined;
  /** The tag of its version. */
  version: string;
  /** Whether this copy has that tag; a copy that was not cloned whole may lack it. */
  isTagged: boolean;
}

/** What package.json says of it, else where this copy was cloned from; the tag that it stands at, else its version's. */
export function engineIn(folder: string): Engine {
  const { repository, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    repository?: string | { url?: string };
    version: string;
  };
  const declared = typeof repository === 'string' ? repository : repository?.url;
  const [here = `v${version}`] = git(folder, 'tag', '--points-at', 'HEAD', '--sort=-version:refname');
  return {
    address: cloneAddress(declared ?? git(folder, 'remote', 'get-url', 'origin')[0]),
    version: here,
    isTagged: git(folder, 'tag', '--list', here).length > 0,
  };
}

/**
 * The address on the web of a repository, as `repository` in package.json and git's remotes write it; undefined
 * where it has none.
 */
export function cloneAddress(written: string | undefined): string | undefined {
  const text = written?.trim().replace(/^git\+/, '') ?? '';
  const [, short] = /^(?:github:)?([\w-][\w.-]*\/[\w.-]+)$/.exec(text) ?? [];
  if (short) return `https://github.com/${short}.git`;
  const [, host, path] = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w.-]+)[:/](?:\d+\/)?(.+)$/.exec(text) ?? [];
  if (host && path) return `https://${host}/${path}`;
  return /^https?:\/\/[^/@]+\/./.test(text) ? text : undefined;
}

/** What git says, a line each; nothing where there is no git, or no repository. */
function git(folder: string, ...args: string[]): string[] {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}
