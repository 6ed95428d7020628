/** A thread of `readFiles`: reads its share of the files and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-files.ts';
import type { Reading } from './read-files.ts';

const { files, reading } = workerData as { files: string[]; reading: Reading };
const step = 100;

const records = files.map((file, index) => {
  if (index % step === step - 1) parentPort?.postMessage({ done: step });
  return readFile(file, reading);
});
parentPort?.postMessage({ records });
