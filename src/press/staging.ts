/**
 * Where a paper lies until all of it is printed. The folder in which it is printed is then renamed to `ready`, and what
 * is ready is put in place by one rename after another: at each moment the paper that is served is whole. A build that
 * finds something ready, left by one that was killed, begins by putting it in place.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stagingName } from './output-list.ts';

export class Staging {
  /** Here files are written, with the paths that they will have. */
  readonly printing: string;
  readonly #ready: string;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.printing = join(folder, 'printing');
    this.#ready = join(folder, 'ready');
  }

  /** Begins with nothing printed. */
  begin(): void {
    rmSync(this.printing, { recursive: true, force: true });
    mkdirSync(this.printing, { recursive: true });
  }

  /** Says that all is printed: from now on it will be put in place, by this build or the next. Returns where it lies. */
  finish(): string {
    renameSync(this.printing, this.#ready);
    return this.#ready;
  }

  /** What is ready and not in place, or not all of it. */
  ready(): string | undefined {
    return existsSync(this.#ready) ? this.#ready : undefined;
  }

  /** Throws away what is not ready. */
  abandon(): void {
    this.#remove(this.printing);
  }

  /** To be called when what was ready is in place. */
  end(): void {
    this.#remove(this.#ready);
  }

  #remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    if (existsSync(this.#folder) && readdirSync(this.#folder).length === 0) rmdirSync(this.#folder);
  }
}

/** All places where what is ready for a folder may lie: with what is kept between builds, or in the folder itself. */
export function stagings(outDir: string, workDir: string): Staging[] {
  return [join(workDir, 'staging'), join(outDir, stagingName)].map((folder) => new Staging(folder));
}

/** The first from which a folder's files can be renamed into it: it lies on the same disk. */
export function stagingFor(outDir: string, workDir: string): Staging {
  const [kept, inside] = stagings(outDir, workDir) as [Staging, Staging];
  return canRename(kept.printing, outDir) ? kept : inside;
}

function canRename(from: string, into: string): boolean {
  let place = into;
  while (!existsSync(place)) place = dirname(place);
  const arrived = join(place, `.depeche-${process.pid}`);
  try {
    mkdirSync(from, { recursive: true });
    renameSync(mkdtempSync(join(from, 'probe-')), arrived);
    rmdirSync(arrived);
    return true;
  } catch {
    return false;
  }
}
