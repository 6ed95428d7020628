/** Renders pages and writes them to disk, on every core when there are many. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A page, feed or other file to be rendered. */
export interface Job {
  /** The route's file, `src/pages/index.astro`. */
  component: string;
  /** The address that the page is rendered at. */
  url: string;
  /** The file in the output folder. */
  file: string;
}

/** What printing a page took: its place in the list of jobs, and milliseconds. */
export type Printed = [job: number, milliseconds: number];

export type Render = (job: Job) => Promise<Response>;

/** What a printing thread is given. */
export interface Share {
  jobs: Job[];
  outDir: string;
  /** Counts the jobs that a thread has taken, and those that are done. */
  counters: Int32Array<SharedArrayBuffer>;
}

const pagesPerThread = 400;

/**
 * Prints all jobs; `render` does it on this thread, and `entry`, Astro's bundle of the pages, on the others.
 * A thread takes the next job when it has done one, so that none waits for another.
 */
export async function printPages(
  jobs: Job[],
  outDir: string,
  render: Render,
  entry: string,
  onProgress: (done: number, all: number) => void,
): Promise<Printed[]> {
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const share: Share = { jobs, outDir, counters };
  const others = Math.min(availableParallelism(), Math.ceil(jobs.length / pagesPerThread)) - 1;
  const parts = await Promise.all([
    ...Array.from({ length: Math.max(0, others) }, () => printInThread(share, entry)),
    printShare(share, render, (done) => onProgress(done, jobs.length)),
  ]);
  onProgress(jobs.length, jobs.length);
  return parts.flat();
}

/** Prints jobs until none is left to take. */
export async function printShare(
  { jobs, outDir, counters }: Share,
  render: Render,
  onProgress: (done: number) => void = () => undefined,
): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (;;) {
    const index = Atomics.add(counters, 0, 1);
    const job = jobs[index];
    if (!job) return printed;
    const begun = performance.now();
    const response = await render(job);
    const file = join(outDir, job.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    onProgress(Atomics.add(counters, 1, 1) + 1);
    printed.push([index, performance.now() - begun]);
  }
}

function printInThread(share: Share, entry: string): Promise<Printed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-thread.ts', import.meta.url), {
      workerData: { share, entry },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
