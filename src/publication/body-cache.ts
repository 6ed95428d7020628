/** The HTML of bodies under its digest, kept from one run to the next in one file: thousands of small ones take seconds to write. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** A body's digest and its HTML. */
export type Body = [digest: string, html: string];

/** The file in which bodies are kept. */
export function bodiesFile(cacheDir: string): string {
  return join(cacheDir, 'bodies.sqlite');
}

/** How long a run waits for another that is writing. */
const patience = 60_000;
const oneDay = 24 * 3_600_000;

/** Keeps bodies under their digests. */
export function keepBodies(cacheDir: string, bodies: Body[]): void {
  if (bodies.length === 0) return;
  withDatabase(cacheDir, (database) => {
    const keep = database.prepare(
      'insert into bodies values (?, ?, ?) on conflict (digest) do update set kept = excluded.kept',
    );
    database.exec('begin immediate');
    for (const [digest, html] of bodies) keep.run(digest, html, Date.now());
    database.exec('commit');
  });
}

/** The HTML of a body; throws where it is not kept, and where the file is damaged, which is then removed. */
export function keptBody(cacheDir: string, digest: string): string {
  try {
    // Whoever has removed the folder since has left us with a file that no longer is in it.
    const row = bodiesOf(cacheDir).get(digest) ?? bodiesOf(cacheDir, true).get(digest);
    if (row) return row['html'] as string;
  } catch (error) {
    removeIfDamaged(cacheDir, error);
  }
  throw new Error(`a text is missing from ${bodiesFile(cacheDir)}: build again`);
}

/** The digests of the bodies that are kept; none where the file is damaged, which is then removed. */
export function keptDigests(cacheDir: string): Set<string> {
  try {
    return withDatabase(cacheDir, (database) => {
      const rows = database.prepare('select digest from bodies').all();
      return new Set(rows.map((row) => row['digest'] as string));
    });
  } catch (error) {
    removeIfDamaged(cacheDir, error);
    return new Set();
  }
}

/** Removes bodies that nothing shows any more; those of the last day stay, for another run may be at work with them. */
export function pruneBodies(cacheDir: string, shown: Iterable<string>): void {
  withDatabase(cacheDir, (database) => {
    database
      .prepare('delete from bodies where kept < ? and digest not in (select value from json_each(?))')
      .run(Date.now() - oneDay, JSON.stringify([...shown]));
  });
}

function withDatabase<Result>(cacheDir: string, use: (database: DatabaseSync) => Result): Result {
  mkdirSync(cacheDir, { recursive: true });
  const database = new DatabaseSync(bodiesFile(cacheDir), { timeout: patience });
  try {
    // What is lost with the machine's power is made again.
    database.exec('pragma synchronous = off');
    database.exec(
      'create table if not exists bodies (digest text primary key, html text, kept integer) strict',
    );
    return use(database);
  } finally {
    database.close();
  }
}

let reading: { cacheDir: string; select: StatementSync } | undefined;

/** Finds bodies; the file stays open, for a build asks for each. */
function bodiesOf(cacheDir: string, anew = false): StatementSync {
  if (reading?.cacheDir !== cacheDir || anew) {
    const database = new DatabaseSync(bodiesFile(cacheDir), { readOnly: true, timeout: patience });
    reading = { cacheDir, select: database.prepare('select html from bodies where digest = ?') };
  }
  return reading.select;
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const damage = [11, 26];

/** Removes the file where that is the remedy for an error; throws any other. */
function removeIfDamaged(cacheDir: string, error: unknown): void {
  const { errcode } = error as { errcode?: number };
  if (errcode === undefined || !damage.includes(errcode)) throw error;
  rmSync(bodiesFile(cacheDir), { force: true });
  reading = undefined;
}
