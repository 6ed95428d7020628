/** What was read of each file of a publication. */
import { keepBodies, pruneBodies } from './bodies.ts';
import type { Body } from './bodies.ts';
import { digestOf } from './digest.ts';
import { inTransaction, withStore } from './store.ts';

/** Where the records of one publication are kept. */
export interface RecordPlace {
  cacheDir: string;
  publication: string;
  /** What every record depends on besides its file: the program, the site. */
  recipe: string;
}

/** A file, and the digest of its bytes. */
export type FileDigest = [file: string, digest: string];

/** A file's record, the digest of the bytes that it was read from, and the body that was made of it. */
export interface Kept {
  file: string;
  digest: string;
  record: unknown;
  body?: Body | undefined;
}

const filesPerBatch = 500;

/** The records of former runs, by their file, where the file has still these bytes and the record's body is kept too. */
export function keptRecords(place: RecordPlace, files: FileDigest[]): Map<string, unknown> {
  return withStore(place.cacheDir, (store) => {
    const select = store.prepare(
      `select file, sum, record from records where publication = ?
        and file in (select value from json_each(?)) and (body is null or body in (select digest from bodies))`,
    );
    const found = new Map<string, unknown>();
    for (let from = 0; from < files.length; from += filesPerBatch) {
      const digests = new Map(files.slice(from, from + filesPerBatch));
      for (const row of select.iterate(place.publication, JSON.stringify([...digests.keys()]))) {
        const { file, sum, record } = row as unknown as { file: string; sum: string; record: string };
        if (sum === sumOf(place, file, digests.get(file), record)) found.set(file, JSON.parse(record));
      }
    }
    return found;
  });
}

/** Of how many files something is kept. */
export function recordCount({ cacheDir, publication }: RecordPlace): number {
  return withStore(cacheDir, (store) =>
    Number(store.prepare('select count(*) as n from records where publication = ?').get(publication)?.['n']),
  );
}

/** Keeps what was read, with the bodies. */
export function keepRecords(place: RecordPlace, read: Kept[]): void {
  if (read.length === 0) return;
  withStore(place.cacheDir, (store) =>
    inTransaction(store, () => {
      keepBodies(
        store,
        read.flatMap(({ body }) => (body ? [body] : [])),
      );
      const keep = store.prepare('insert or replace into records values (?, ?, ?, ?, ?)');
      for (const { file, digest, record, body } of read) {
        const text = JSON.stringify(record);
        keep.run(place.publication, file, sumOf(place, file, digest, text), text, body?.[0] ?? null);
      }
    }),
  );
}

/** Removes the records of files that are gone, and the bodies that nothing shows any more. */
export function keepNoOthers({ cacheDir, publication }: RecordPlace, files: string[]): void {
  withStore(cacheDir, (store) =>
    inTransaction(store, () => {
      store
        .prepare('delete from records where publication = ? and file not in (select value from json_each(?))')
        .run(publication, JSON.stringify(files));
      pruneBodies(store);
    }),
  );
}

function sumOf({ publication, recipe }: RecordPlace, file: string, digest = '', record: string): string {
  return digestOf(JSON.stringify([publication, recipe, file, digest, record]));
}
