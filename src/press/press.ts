/** Prints a site into its folder: only the pages that have changed, and nothing over what is not ours. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import type { Settings } from '../publication/settings.ts';
import { Fault } from '../publication/fault.ts';
import { readPublication } from '../publication/read-publication.ts';
import { searchParts } from '../publication/search-parts.ts';
import { leftForPages, publicationIn } from '../publication/snapshot.ts';
import { isMissingBody } from '../store/bodies.ts';
import { keepOutputs, keptOutputs, outputOf, stillHolds } from '../store/outputs.ts';
import type { Output, OutputPlace } from '../store/outputs.ts';
import { programDigest } from '../store/program.ts';
import { buildReport, progressOf } from './build-report.ts';
import type { OutputFolder } from './output-folder.ts';
import { pageRenderer } from './page-renderer.ts';
import type { Pages } from './pages-bundle.ts';
import { planOf } from './plan.ts';
import { PrintingThreads, printPages } from './print-pages.ts';
import type { Job, Printed } from './print-pages.ts';
import { publicFiles, publish } from './public-files.ts';
import { writeServerFiles } from './server-files.ts';

/** Where the site's pages are: its address and the base path. */
export interface SiteAddress {
  site: string | undefined;
  base: string;
}

export class Press {
  readonly #settings: Settings;
  readonly #place: OutputPlace;
  readonly #folder: OutputFolder;
  readonly #publicDir: string;
  #pages: Pages | undefined;
  #threads: PrintingThreads | undefined;
  #jobs: Job[] = [];
  #printed: Printed[] = [];
  /** What each page depends on, which files are used again as they were kept, and which are copied as they are. */
  #keys = new Map<string, string>();
  #reused: ReadonlyMap<string, Output> = new Map();
  #copied: string[] = [];

  constructor(settings: Settings, folder: OutputFolder, publicDir: string) {
    this.#settings = settings;
    this.#place = { ...settings, program: programDigest() };
    this.#folder = folder;
    this.#publicDir = publicDir;
  }

  /** Finds out which pages there are, and which of them have to be printed; `entry` is the address of their bundle. */
  async plan(entry: string, address: SiteAddress): Promise<PathWithRoute[]> {
    const kept = keptOutputs(this.#place);
    this.#threads = new PrintingThreads(entry);
    // Where nothing was built before, every article is a page: the threads load while the paths are listed.
    if (kept.size === 0) this.#threads.prepareFor(publicationIn(leftForPages()).articles.length);
    this.#pages = (await import(entry)) as Pages;
    const wanted = (await this.#pages.allPaths()).map((path) => ({
      path,
      file: outputFile(path),
      key: path.cacheKey && `${path.route.component} ${path.cacheKey}`,
    }));
    const { keys, all, stale, reused } = planOf(wanted, kept, this.#settings.outDir);
    this.#keys = keys;
    this.#reused = reused;
    this.#jobs = stale.map(({ path, file }) => ({
      component: path.route.component,
      file,
      url: addressOf(path, address),
    }));
    this.#copied = publicFiles(this.#publicDir).filter((file) => !keys.has(file));
    return all.map(({ path }) => path);
  }

  /** Prints what has to be. */
  async print(): Promise<void> {
    if (!this.#pages || !this.#threads) throw new Error('nothing is planned');
    this.#folder.makeReadyFor(this.#files(), [...this.#jobs.map(({ file }) => file), ...this.#copied]);
    const { printing } = this.#folder;
    for (const file of this.#copied)
      publish(this.#publicDir, file, { outDir: this.#settings.outDir, printing });
    const render = pageRenderer(this.#pages);
    const printAll = (threads: PrintingThreads) =>
      printPages(this.#jobs, printing, render, threads, progressOf('pages'));
    const { entry } = this.#threads;
    this.#printed = await printAll(this.#threads).catch(async (error: unknown) => {
      // The store was damaged, or thrown away by another run: what is missing in it is made again.
      if (!isMissingBody(error)) throw error;
      const { publication } = await readPublication(this.#settings, false);
      if (publication) searchParts(publication, this.#settings.cacheDir);
      return printAll(new PrintingThreads(entry)).catch((again: unknown) => {
        if (!isMissingBody(again)) throw again;
        throw new Fault('A text was changed while the site was built: build again.');
      });
    });
  }

  /** Puts the site in its place, and tells of it. */
  finish(seconds: number): string {
    const { outDir } = this.#settings;
    for (const [file, output] of this.#reused)
      if (!stillHolds(outDir, file, output))
        throw new Fault(
          `${join(outDir, file)} was removed or changed while the site was built: build again.`,
        );
    const { printing } = this.#folder;
    const outputs = new Map(
      [...this.#keys].map(([file, key]) => [file, this.#reused.get(file) ?? outputOf(printing, file, key)]),
    );
    // Else a power cut leaves files of no length under their final names. Where there is no such command, it may.
    spawnSync('sync', ['-f', printing], { stdio: 'ignore' });
    // First, so that a build which is ended while it puts pages in place has printed them for the next.
    keepOutputs(this.#place, outputs);
    this.#folder.settle(this.#files());
    for (const notice of writeServerFiles(outDir, this.#pages?.filesForServers() ?? []))
      console.error(notice);
    return buildReport({
      jobs: this.#jobs,
      printed: this.#printed,
      outputs,
      reused: this.#reused.size,
      seconds,
    });
  }

  #files(): string[] {
    return [...this.#keys.keys(), ...this.#copied];
  }
}

/** Where a path is written, as static hosts look for it. */
function outputFile({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function addressOf({ pathname, route }: PathWithRoute, { site, base }: SiteAddress): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  const slash = route.type === 'endpoint' || path === '' ? '' : '/';
  return new URL(`${base.replace(/\/*$/, '/')}${path}${slash}`, site ?? 'https://site.invalid').href;
}
