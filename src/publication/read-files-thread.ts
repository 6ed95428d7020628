/** A thread of `readFiles`: reads its share of the files and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { readShare } from './read-files.ts';
import type { Reading } from './read-files.ts';

const { files, reading } = workerData as { files: string[]; reading: Reading };

const read = readShare(files, reading, (done) => parentPort?.postMessage({ done }));
parentPort?.postMessage({ read });
