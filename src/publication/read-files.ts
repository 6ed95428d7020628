import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileRecord } from './file-record.ts';
import type { FileRecord, Kind, Surroundings } from './file-record.ts';
import type { Mistake } from './mistake.ts';
import type { PictureFaults } from './picture-faults.ts';
import type { Site } from '../site/site.ts';
import { digestOf } from '../store/digest.ts';
import { keepRecords } from '../store/records.ts';
import type { Kept, RecordPlace } from '../store/records.ts';
import { filesBelow } from './plain-files.ts';
import { surroundings } from './surroundings.ts';
import { threadLimits } from './thread-limits.ts';

/** What reading a file needs besides the file: small enough to be sent to another thread. */
export interface Reading {
  site: Pick<Site, 'address' | 'language' | 'markdown'>;
  contentDir: string;
  /** Where records are kept. */
  records: RecordPlace;
  /** The paths of the site that are known so far. */
  known: ReadonlySet<string>;
  /** The pictures that are known not to be readable. */
  faults: PictureFaults;
}

/** A file of the publication, and what was read of it. */
export interface ReadFile {
  file: string;
  record: FileRecord;
}

/** A file below this many does not repay a thread. */
const filesPerThread = 150;

/**
 * The Markdown files of a folder of the publication, `articles/2023/a.md`, in a stable order, and a line for each thing
 * that is left out because it is no plain file. Hidden files and folders, which editors leave, are not among them.
 */
export function markdownFiles(
  contentDir: string,
  kind: Kind,
): { names: string[]; mistakes: Mistake[]; warnings: Mistake[] } {
  const folder = join(contentDir, kind);
  if (!existsSync(folder)) return { names: [], mistakes: [], warnings: [] };
  const { files, links, others } = filesBelow(folder, (name) => name.startsWith('.'));
  const told = (path: string, wrong: string, remedy: string) => ({
    ...{ file: `${kind}/${path}`, line: 1, field: 'file', wrong, remedy },
  });
  const noFile = (path: string) => told(path, 'is neither a file nor a folder', 'take it away');
  return {
    names: files.filter(isMarkdown).map((path) => `${kind}/${path}`),
    mistakes: others.filter(isMarkdown).map(noFile),
    warnings: [
      ...links.map((path) =>
        told(path, 'is a link, which is not followed, and is left out', 'put there what it leads to'),
      ),
      ...others.filter((path) => !isMarkdown(path)).map(noFile),
    ],
  };
}

function isMarkdown(path: string): boolean {
  return /\.(md|mdx|markdown)$/i.test(path);
}

/** Reads files, on several threads when there are many; records and bodies are kept. */
export async function readFiles(
  files: string[],
  reading: Reading,
  onProgress: (done: number) => void,
): Promise<ReadFile[]> {
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
): ReadFile[] {
  const read: ReadFile[] = [];
  while (read.length < files.length) {
    const step = files.slice(read.length, read.length + filesPerStep);
    const kept = step.map((file) => readFile(file, reading));
    keepRecords(reading.records, kept);
    read.push(...kept.map(({ file, record }) => ({ file, record })));
    onStep(step.length);
  }
  return read;
}

/** Names the contents of a file; undefined where it cannot be read. */
export function fileDigest(contentDir: string, file: string): string | undefined {
  const bytes = bytesOf(contentDir, file);
  return bytes && digestOf(bytes);
}

function readFile(file: string, reading: Reading): Kept & ReadFile {
  const kind: Kind = file.startsWith('pages/') ? 'pages' : 'articles';
  const bytes = bytesOf(reading.contentDir, file);
  if (!bytes) return { file, digest: '', record: unreadable(file) };
  const { record, html } = fileRecord(kind, bytes, file, surroundingsOf(file, reading));
  return { file, digest: digestOf(bytes), record, body: record.body && [record.body.digest, html] };
}

/** What a file may ask, and what it is answered as far as is known. */
export function surroundingsOf(file: string, { site, contentDir, known, faults }: Reading): Surroundings {
  return surroundings(site, contentDir, file, (path) => known.has(path), faults);
}

function bytesOf(contentDir: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(contentDir, file));
  } catch {
    return undefined;
  }
}

function unreadable(file: string): FileRecord {
  const remedy = 'allow reading it, or remove the link to a file that is gone';
  return {
    crossFields: { aliases: [] },
    mistakes: [{ file, line: 1, field: 'file', wrong: 'cannot be read', remedy }],
    warnings: [],
    asked: { links: [], images: [] },
  };
}

function readInThread(
  files: string[],
  reading: Reading,
  onProgress: (count: number) => void,
): Promise<ReadFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-files-thread.ts', import.meta.url), {
      workerData: { files, reading },
      resourceLimits: threadLimits,
    });
    worker.on('message', (message: { done: number } | { read: ReadFile[] }) => {
      if ('done' in message) onProgress(message.done);
      else resolve(message.read);
    });
    worker.on('error', reject);
  });
}
