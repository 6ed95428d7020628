/** The files of the search's index, by the part that they belong to: made once, for a part's name tells what is in it. */
import type { StatementSync } from 'node:sqlite';
import { MissingBody } from './bodies.ts';
import { digestOf } from './digest.ts';
import { inTransaction, isDamage, openStore, storeFile, throwAway, withStore } from './store.ts';

/** Files of a part, each under its name. */
export type PartFiles = [file: string, content: string][];

const oneDay = 24 * 3_600_000;

/** Keeps a part's files. */
export function keepPart(cacheDir: string, part: string, files: PartFiles): void {
  withStore(cacheDir, (store) =>
    inTransaction(store, () => {
      const keep = store.prepare('insert or replace into parts values (?, ?, ?, ?, ?)');
      for (const [file, content] of files)
        keep.run(part, file, sumOf(part, file, content), content, Date.now());
    }),
  );
}

/** Removes the parts that are not named; those of the last day stay, for another run may be at work with them. */
export function keepNoOtherParts(cacheDir: string, parts: string[]): void {
  withStore(cacheDir, (store) =>
    store
      .prepare('delete from parts where kept < ? and part not in (select value from json_each(?))')
      .run(Date.now() - oneDay, JSON.stringify(parts)),
  );
}

/** A file of a part as it was kept; undefined where it is not, or was damaged. */
export function keptPartFile(cacheDir: string, part: string, file: string): string | undefined {
  return withStore(cacheDir, (store) => soundContent(store.prepare(select), part, file));
}

/** The same for a build, which asks for each of many: throws where it is not kept, and throws away a damaged store. */
export function partFileOf(cacheDir: string, part: string, file: string): string {
  try {
    if (reading?.cacheDir !== cacheDir)
      reading = { cacheDir, statement: openStore(cacheDir).prepare(select) };
    const content = soundContent(reading.statement, part, file);
    if (content !== undefined) return content;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  reading = undefined;
  throwAway(cacheDir);
  throw new MissingBody(`a part of the search is missing from ${storeFile(cacheDir)}: build again`);
}

const select = 'select sum, content from parts where part = ? and file = ?';
let reading: { cacheDir: string; statement: StatementSync } | undefined;

function soundContent(statement: StatementSync, part: string, file: string): string | undefined {
  const row = statement.get(part, file) as { sum: string; content: string } | undefined;
  return row && row.sum === sumOf(part, file, row.content) ? row.content : undefined;
}

function sumOf(part: string, file: string, content: string): string {
  return digestOf(JSON.stringify([part, file, content]));
}
