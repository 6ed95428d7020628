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

  /** To be called before files are written by others than `makeReadyFor()` is told of. */
  announce(files: Iterable<string>): void {
    const announced = [...files];
    if (announced.length === 0) return;
    for (const file of announced) this.#announced.add(file);
    this.#cover(new Set([...this.#ours, ...announced]));
  }

  /** Removes what is not of the site any more, and sees to it that each of its files can be written. */
  makeReadyFor(wanted: Iterable<string>): void {
    const all = new Set([...wanted, ...this.#announced]);
    this.#cover(all);
    removeFiles(
      this.#outDir,
      [...this.#ours].filter((file) => !all.has(file)),
    );
  }

  /** Says in the list that the folder holds these files and nothing else of ours. */
  settle(wanted: Iterable<string>): void {
    const others = [...this.#announced].filter((file) => existsSync(join(this.#outDir, file)));
    writeList(this.#outDir, new Set([...wanted, ...others]));
  }

  #cover(files: ReadonlySet<string>): void {
    mkdirSync(this.#outDir, { recursive: true });
    clearWay(this.#outDir, files, this.#ours);
    for (const file of files) this.#ours.add(file);
    writeList(this.#outDir, this.#ours);
  }
}
