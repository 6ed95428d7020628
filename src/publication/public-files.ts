/** The files that are published as they are: those of `public/`. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Their paths in that folder; none where it is missing. What is hidden stays, but for what hosts ask for in `.well-known`. */
export function publicFiles(publicDir: string): string[] {
  try {
    return readdirSync(publicDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(publicDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .filter((path) => !/(^|\/)\.(?!well-known\/)/.test(path))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
