/** Builds that write into one folder take turns. */
import { setTimeout as pause } from 'node:timers/promises';
import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nameOf } from './output-place.ts';

const millisecondsBetweenTries = 200;
/** SQLITE_BUSY. */
const busy = 5;

/** Held until the process ends, however it ends: the system then gives up the lock of an SQLite file. */
const held: DatabaseSync[] = [];

/**
 * Waits until no other build is at work on an output folder, and keeps others waiting until this process ends.
 * `onWait` is called once where another is at work. Where no lock can be made, there is none.
 */
export async function turnAt(outDir: string, onWait: () => void): Promise<void> {
  const lock = openLock(outDir);
  if (!lock) return;
  if (isBusy(lock)) onWait();
  while (isBusy(lock)) await pause(millisecondsBetweenTries);
  held.push(lock);
}

/** Where builds with whichever cache find it. */
function openLock(outDir: string): DatabaseSync | undefined {
  const folder = join(tmpdir(), `depeche-builds-${userInfo().username}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(folder, nameOf(outDir)), { timeout: 0 });
  } catch {
    return undefined;
  }
}

/** Whether another holds the lock; where none does, it is taken. */
function isBusy(lock: DatabaseSync): boolean {
  if (lock.isTransaction) return false;
  try {
    lock.exec('begin exclusive');
    return false;
  } catch (error) {
    return (error as { errcode?: number }).errcode === busy;
  }
}
