/** The folder that a site is written to, in the course of one build. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearWay, removeFiles } from './own-files.ts';
import { writeList } from './output-list.ts';

export class OutputFolder {
  readonly #outDir: string;
  /** Files that builds wrote or are about to write; the folder's list names them all, so that a killed build leaves none unnamed. */
  readonly #ours: Set<string>;
  /** Files that Astro and Vite write by themselves. */
  readonly #announced = new Set<string>();

  /** `ours` are the files that stand in it already and are ours. */
  constructor(outDir: string, ours: Iterable<string>) {
    this.#outDir = outDir;
    this.#ours = new Set(ours);
  }

  /** To be called before files are written that `makeReadyFor()` is not told of. */
  announce(files: Iterable<string>): void {
    const announced = new Set(files);
    if (announced.size === 0) return;
    for (const file of announced) this.#announced.add(file);
    this.#cover(new Set([...this.#ours, ...announced]), announced);
  }

  /** Removes what is not of the site any more, and sees to it that what is to be `written` of it can be. */
  makeReadyFor(site: Iterable<string>, written: Iterable<string>): void {
    const wanted = new Set([...site, ...this.#announced]);
    this.#cover(wanted, written);
    removeFiles(
      this.#outDir,
      [...this.#ours].filter((file) => !wanted.has(file)),
    );
  }

  /** Says in the list that the folder holds these files and nothing else of ours. */
  settle(site: Iterable<string>): void {
    const others = [...this.#announced].filter((file) => existsSync(join(this.#outDir, file)));
    writeList(this.#outDir, new Set([...site, ...others]));
  }

  #cover(wanted: ReadonlySet<string>, written: Iterable<string>): void {
    mkdirSync(this.#outDir, { recursive: true });
    clearWay(this.#outDir, written, { wanted, ours: this.#ours });
    for (const file of wanted) this.#ours.add(file);
    writeList(this.#outDir, this.#ours);
  }
}
