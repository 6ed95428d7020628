import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { keepBodies } from './body-cache.ts';
import type { Body } from './body-cache.ts';
import { fileRecord } from './file-record.ts';
import type { FileRecord, Kind } from './file-record.ts';
import { surroundings } from './surroundings.ts';
import type { Site } from './site.ts';

/** What reading a file needs besides the file: small enough to be sent to another thread. */
export interface Reading {
  site: Pick<Site, 'address' | 'language'>;
  contentDir: string;
  cacheDir: string;
  /** The paths of the site that are known so far. */
  known: ReadonlySet<string>;
}

/** A file below this many does not repay a thread. */
const filesPerThread = 150;

/**
 * The Markdown files of a folder of the publication, `articles/2023/a.md`, in a stable order.
 * Hidden files and folders, which editors leave, are not among them.
 */
export function markdownFiles(contentDir: string, kind: Kind): string[] {
  const folder = join(contentDir, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.(md|mdx|markdown)$/i.test(entry.name))
    .map((entry) => join(kind, relative(folder, entry.parentPath), entry.name).replaceAll('\\', '/'))
    .filter((file) => !/\/\./.test(file))
    .sort();
}

/** Reads files, on several threads when there are many; the HTML of each body goes to the cache under its digest. */
export async function readFiles(
  files: string[],
  reading: Reading,
  onProgress: (done: number) => void,
): Promise<FileRecord[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / filesPerThread));
  if (threads <= 1) return readShare(files, reading);
  const share = Math.ceil(files.length / threads);
  let done = 0;
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, index) =>
      readInThread(files.slice(index * share, (index + 1) * share), reading, (count) =>
        onProgress((done += count)),
      ),
    ),
  );
  return parts.flat();
}

const filesPerStep = 200;

/** Reads files on this thread, and tells after each step how many it was. */
export function readShare(
  files: string[],
  reading: Reading,
  onStep: (count: number) => void = () => undefined,
): FileRecord[] {
  const records: FileRecord[] = [];
  while (records.length < files.length) {
    const step = files.slice(records.length, records.length + filesPerStep);
    const bodies: Body[] = [];
    for (const file of step) {
      const { record, html } = readFile(file, reading);
      records.push(record);
      if (record.body) bodies.push([record.body.digest, html]);
    }
    keepBodies(reading.cacheDir, bodies);
    onStep(step.length);
  }
  return records;
}

function readFile(file: string, reading: Reading): ReturnType<typeof fileRecord> {
  const kind: Kind = file.startsWith('pages/') ? 'pages' : 'articles';
  const bytes = readFileSync(join(reading.contentDir, file));
  const around = surroundings(reading.site, reading.contentDir, file, (path) => reading.known.has(path));
  return fileRecord(kind, bytes, file, around);
}

function readInThread(
  files: string[],
  reading: Reading,
  onProgress: (count: number) => void,
): Promise<FileRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-files-thread.ts', import.meta.url), {
      workerData: { files, reading },
    });
    worker.on('message', (message: { done: number } | { records: FileRecord[] }) => {
      if ('done' in message) onProgress(message.done);
      else resolve(message.records);
    });
    worker.on('error', reject);
  });
}
