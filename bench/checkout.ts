/** Another commit of Dépêche to build with: a worktree in a temporary folder, with packages of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Checkout {
  folder: string;
  /** The commit's short name. */
  version: string;
}

const root = join(import.meta.dirname, '..');

/** The short name of a commit of this repository. */
export function commitNamed(commit: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--short', `${commit}^{commit}`);
  } catch {
    throw new Error(`--against ${commit}: this is no commit of this repository`);
  }
}

/** Checks a commit out and installs its packages; all of it is removed when this program ends, however it ends. */
export function checkOut(version: string): Checkout {
  const temporary = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const folder = join(temporary, version);
  process.once('exit', () => {
    rmSync(temporary, { recursive: true, force: true });
    git('worktree', 'prune');
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  git('worktree', 'add', '--quiet', '--detach', folder, version);
  console.error(`npm ci for ${version}`);
  // What npm says goes beside what the builders say: the report alone goes to the standard output.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  return { folder, version };
}

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).trim();
}
