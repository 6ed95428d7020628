import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the HTML of a body is kept. */
export function bodyFile(cacheDir: string, digest: string): string {
  return join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.html`);
}

/** Keeps the HTML of a body under its digest. */
export function keepBody(cacheDir: string, digest: string, html: string): void {
  const file = bodyFile(cacheDir, digest);
  try {
    writeFileSync(file, html);
  } catch {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

/** The digests of the bodies that are kept. */
export function keptBodies(cacheDir: string): Set<string> {
  return new Set(
    foldersOf(cacheDir).flatMap((folder) => readdirSync(folder).map((name) => name.replace(/\.html$/, ''))),
  );
}

const oneDay = 24 * 3_600_000;

/** Removes bodies that nothing shows any more; those of the last day stay, for another run may be at work with them. */
export function pruneBodies(cacheDir: string, shown: ReadonlySet<string>): void {
  for (const digest of keptBodies(cacheDir)) {
    const file = bodyFile(cacheDir, digest);
    if (!shown.has(digest) && Date.now() - statSync(file).mtimeMs > oneDay) rmSync(file, { force: true });
  }
}

function foldersOf(cacheDir: string): string[] {
  try {
    return readdirSync(join(cacheDir, 'bodies')).map((name) => join(cacheDir, 'bodies', name));
  } catch {
    return [];
  }
}
