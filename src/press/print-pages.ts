/** Renders pages and writes them to disk, on every core when there are many. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadLimits } from '../publication/thread-limits.ts';
import { writeOutput } from './write-output.ts';

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

/** Jobs that several threads print together. */
export interface Share {
  jobs: Job[];
  outDir: string;
  /** Counts the jobs that a thread has taken, and those that are done. */
  counters: Int32Array<SharedArrayBuffer>;
}

const pagesPerThread = 400;
/** A picture's file takes about as long to make as so many pages. */
const pagesPerPicture = 50;

/** Threads that print, beside the one that starts them. */
export class PrintingThreads {
  readonly entry: string;
  readonly #workers: Worker[] = [];

  /** `entry` is the address of Astro's bundle of the pages. */
  constructor(entry: string) {
    this.entry = entry;
  }

  /** Has as many threads as the work of that many pages repays load them. */
  prepareFor(pages: number): void {
    const wanted = Math.min(availableParallelism(), Math.ceil(pages / pagesPerThread)) - 1;
    while (this.#workers.length < wanted)
      this.#workers.push(
        new Worker(new URL('./print-thread.ts', import.meta.url), {
          workerData: { entry: this.entry },
          resourceLimits: threadLimits,
        }),
      );
  }

  /** Has the threads take part in a share, and ends them. */
  async print(share: Share): Promise<Printed[]> {
    try {
      const parts = await allOrError(this.#workers.map((worker) => printIn(worker, share)));
      return parts.flat();
    } finally {
      for (const worker of this.#workers) void worker.terminate();
    }
  }
}

/**
 * Prints all jobs, on this thread with `render` and on the others; each takes the next job when it has done one,
 * so that none waits for another.
 */
export async function printPages(
  jobs: Job[],
  outDir: string,
  render: Render,
  threads: PrintingThreads,
  onProgress: (done: number, all: number) => void,
): Promise<Printed[]> {
  const share: Share = { jobs, outDir, counters: new Int32Array(new SharedArrayBuffer(8)) };
  const pictures = jobs.filter(({ component }) => component === 'src/pages/[...picture].ts').length;
  threads.prepareFor(jobs.length + pictures * (pagesPerPicture - 1));
  const parts = await allOrError([
    threads.print(share),
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
  try {
    for (;;) {
      const index = Atomics.add(counters, 0, 1);
      const job = jobs[index];
      if (!job) return printed;
      const begun = performance.now();
      const response = await render(job);
      writeOutput(join(outDir, job.file), new Uint8Array(await response.arrayBuffer()));
      onProgress(Atomics.add(counters, 1, 1) + 1);
      printed.push([index, performance.now() - begun]);
    }
  } catch (error) {
    // The other threads take no more either.
    Atomics.store(counters, 0, jobs.length);
    throw error;
  }
}

/** What all come to; where one fails, its error, but only when none is at work any more. */
async function allOrError<Result>(works: Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

function printIn(worker: Worker, share: Share): Promise<Printed[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread that prints pages ended before it was done')));
    worker.postMessage(share);
  });
}
