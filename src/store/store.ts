/**
 * What is kept from one run to the next, in one SQLite file of `CACHE_DIR`. It saves time and nothing else: whatever
 * is read carries a digest, and what does not match it is made again. A store that is damaged or of another form is
 * thrown away.
 */
import { closeSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digestOf } from './digest.ts';

/** A sum is the digest of a text with all that it holds for: where that is different now, so is the sum. */
const tables = `
create table bodies (digest text primary key, html text not null, kept integer not null) strict;
create table records (publication text, file text, sum text not null, record text not null,
  body text, primary key (publication, file)) strict, without rowid;
create table parts (part text, file text, sum text not null, content text not null, kept integer not null,
  primary key (part, file)) strict;
create table lists (name text primary key, sum text not null, list text not null) strict;
`;
const form = Number.parseInt(digestOf(tables).slice(0, 7), 16);
/** By this number in its head SQLite's file is known as ours. */
const applicationId = 0x44c3a970;

/** How long a run waits for another that is writing. */
const patience = 60_000;

export function storeFile(cacheDir: string): string {
  return join(cacheDir, 'store.sqlite');
}

/** Works with the store; where it turns out to be damaged, again with an empty one. */
export function withStore<Result>(cacheDir: string, work: (store: DatabaseSync) => Result): Result {
  const once = () => {
    const store = openStore(cacheDir);
    try {
      return work(store);
    } finally {
      store.close();
    }
  };
  try {
    return once();
  } catch (error) {
    if (!isDamage(error)) throw named(error, cacheDir);
  }
  throwAway(cacheDir);
  return once();
}

/** The store, open; throws where it is damaged or of another form. */
export function openStore(cacheDir: string): DatabaseSync {
  mkdirSync(cacheDir, { recursive: true });
  const store = new DatabaseSync(storeFile(cacheDir), { timeout: patience });
  try {
    // What is lost with the machine's power is made again.
    store.exec('pragma synchronous = off');
    const formOf = () => store.prepare('pragma user_version').get()?.['user_version'];
    if (formOf() === form) return store;
    inTransaction(store, () => {
      // Another run may have made the tables meanwhile.
      if (formOf() === form) return;
      if (store.prepare('select 1 from sqlite_schema').get()) throw new OtherForm(storeFile(cacheDir));
      store.exec(`${tables} pragma user_version = ${form}; pragma application_id = ${applicationId}`);
    });
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Does all of some work on the store, or nothing; no other run writes meanwhile. */
export function inTransaction(store: DatabaseSync, work: () => void): void {
  store.exec('begin immediate');
  try {
    work();
    store.exec('commit');
  } finally {
    if (store.isTransaction) store.exec('rollback');
  }
}

/** Removes the store, and what SQLite has left beside it. */
export function throwAway(cacheDir: string): void {
  console.error(`${storeFile(cacheDir)} is damaged, or of another version: what it held is made again.`);
  for (const suffix of ['', '-journal']) rmSync(storeFile(cacheDir) + suffix, { force: true });
}

/** Whether the file in the place of the store is one that this program never made: that is never removed. */
export function isForeign(cacheDir: string): boolean {
  const head = Buffer.alloc(72);
  const file = openSync(storeFile(cacheDir), 'r');
  try {
    const length = readSync(file, head, 0, head.length, 0);
    return length > 0 && head.readUInt32BE(68) !== applicationId;
  } finally {
    closeSync(file);
  }
}

class OtherForm extends Error {}

/** SQLITE_PERM, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL and SQLITE_CANTOPEN: the store itself may be sound. */
const troublesOfDisk = [3, 5, 6, 13, 14];

/** Whether an error says that the store is damaged. */
export function isDamage(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  if (error instanceof OtherForm) return true;
  return errcode !== undefined && !troublesOfDisk.includes(errcode & 0xff);
}

/** SQLite does not say which file it could not read or write. */
function named(error: unknown, cacheDir: string): unknown {
  const isOfSqlite = error instanceof Error && 'errcode' in error;
  return isOfSqlite ? Object.assign(error, { path: storeFile(cacheDir) }) : error;
}
