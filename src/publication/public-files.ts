/** The files that are published as they are: those of `public/`. */
import { filesBelow } from './plain-files.ts';

/**
 * Their paths in that folder; none where it is missing. What is hidden stays, but for what hosts ask for in `.well-known`;
 * links are not followed.
 */
export function publicFiles(publicDir: string): string[] {
  try {
    return filesBelow(publicDir, (name) => name.startsWith('.') && name !== '.well-known').files;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
