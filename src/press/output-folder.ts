/** The folder that a site is written to, in the course of one build. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeList } from './output-list.ts';
import { clearWay } from './own-files.ts';
import { putInPlace } from './put-in-place.ts';
import { stagingFor } from './staging.ts';
import type { Staging } from './staging.ts';

export class OutputFolder {
  readonly #outDir: string;
  readonly #staging: Staging;
  /** Files in the folder that builds wrote; its list names them all, so that a killed build leaves none unnamed. */
  readonly #ours: Set<string>;
  /** Files that Astro and Vite write into it by themselves. */
  readonly #announced = new Set<string>();

  /** `ours` are the files that stand in it already and are ours; `workDir` is a folder for what is not ready. */
  constructor(outDir: string, workDir: string, ours: Iterable<string>) {
    this.#outDir = outDir;
    this.#staging = stagingFor(outDir, workDir);
    this.#ours = new Set(ours);
  }

  /** Where the site's files are written until all of them are there. */
  get printing(): string {
    return this.#staging.printing;
  }

  /** To be called before files are written into the folder itself. */
  announce(files: Iterable<string>): void {
    const announced = new Set(files);
    if (announced.size === 0) return;
    for (const file of announced) this.#announced.add(file);
    const ours = new Set([...this.#ours, ...announced]);
    mkdirSync(this.#outDir, { recursive: true });
    clearWay(this.#outDir, announced, { wanted: ours, ours: this.#ours });
    for (const file of announced) this.#ours.add(file);
    writeList(this.#outDir, this.#ours);
  }

  /** Sees to it that what is to be `written` of the site can be put in its place, and changes nothing of the last one. */
  makeReadyFor(site: Iterable<string>, written: Iterable<string>): void {
    clearWay(this.#outDir, written, { wanted: new Set([...site, ...this.#announced]), ours: this.#ours });
    this.#staging.begin();
  }

  /** To be called where the build has failed: throws away what is written. */
  abandon(): void {
    this.#staging.abandon();
  }

  /** Puts the site in its place, when all that is new of it is written. */
  settle(site: Iterable<string>): void {
    const others = [...this.#announced].filter((file) => existsSync(join(this.#outDir, file)));
    writeList(this.printing, new Set([...site, ...others]));
    putInPlace(this.#staging.finish(), this.#outDir, this.#ours);
    this.#staging.end();
  }
}
