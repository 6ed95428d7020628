/** The HTML of bodies under its digest: thousands of small files would take seconds to write. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { digestOf } from './digest.ts';
import { isDamage, openStore, storeFile, throwAway } from './store.ts';

/** A body's digest and its HTML. */
export type Body = [digest: string, html: string];

/** A text that was read is no longer in the store. */
export class MissingBody extends Error {
  override name = 'MissingBody';
}

/** Also where a thread, or the bundle with a class of its own, has thrown it. */
export function isMissingBody(error: unknown): boolean {
  return error instanceof Error && error.name === MissingBody.name;
}

const oneDay = 24 * 3_600_000;

export function keepBodies(store: DatabaseSync, bodies: Body[]): void {
  const keep = store.prepare(
    'insert into bodies values (?, ?, ?) on conflict (digest) do update set kept = excluded.kept',
  );
  for (const [digest, html] of bodies) keep.run(digest, html, Date.now());
}

/** Removes bodies of which no record tells any more; those of the last day stay, for another run may be at work with them. */
export function pruneBodies(store: DatabaseSync): void {
  store
    .prepare(
      'delete from bodies where kept < ? and digest not in (select body from records where body is not null)',
    )
    .run(Date.now() - oneDay);
}

/** The HTML of a body; throws where it is not kept, and where the store is damaged, which is then thrown away. */
export function keptBody(cacheDir: string, digest: string): string {
  // Where another has thrown the store away since, the one that is open here is no longer in the folder.
  const html = soundHtml(cacheDir, digest, false) ?? soundHtml(cacheDir, digest, true);
  if (html !== undefined) return html;
  throw new MissingBody(`a text is missing from ${storeFile(cacheDir)}: build again`);
}

/** The HTML of a body, if it is the one that was kept. A store that was opened `anew` is thrown away where it is not. */
function soundHtml(cacheDir: string, digest: string, anew: boolean): string | undefined {
  try {
    const html = htmlOf(cacheDir, digest, anew);
    if (html === undefined || digestOf(html) === digest) return html;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  if (anew) throwAway(cacheDir);
  return undefined;
}

let reading: { cacheDir: string; select: StatementSync } | undefined;

/** Looks for a body; the store stays open, for a build asks for each. */
function htmlOf(cacheDir: string, digest: string, anew: boolean): string | undefined {
  if (reading?.cacheDir !== cacheDir || anew) {
    const select = openStore(cacheDir).prepare('select html from bodies where digest = ?');
    reading = { cacheDir, select };
  }
  return reading.select.get(digest)?.['html'] as string | undefined;
}
