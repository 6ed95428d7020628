/**
 * The files for servers of one's own. They lie in a folder beside the site's, `deploy` beside `dist` and `x-deploy` beside
 * `x`, so that they are not published; and a file there that no build wrote, or that was changed since, stays as it is.
 */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '../store/digest.ts';
import { writeOutput } from './write-output.ts';

export function serverFilesFolder(outDir: string): string {
  const name = basename(outDir);
  return join(dirname(outDir), name === 'dist' ? 'deploy' : `${name}-deploy`);
}

/** Writes them; returns what was left alone, and why. */
export function writeServerFiles(outDir: string, files: Iterable<[name: string, text: string]>): string[] {
  const folder = serverFilesFolder(outDir);
  return [...files].flatMap(([name, text]) => {
    const file = join(folder, name);
    try {
      mkdirSync(folder, { recursive: true });
      const known = knownText(file);
      if (known !== undefined && !isOurs(known))
        return [
          `${file} was not written by a build, or was changed since, and stays as it is: move it away to have a new one.`,
        ];
      const signed = `${signature(text)}\n${text}`;
      if (known !== signed) writeOutput(file, Buffer.from(signed));
      return [];
    } catch (error) {
      return [
        `${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); the site itself is whole.`,
      ];
    }
  });
}

function knownText(file: string): string | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status) return undefined;
  return status.isFile() ? readFileSync(file, 'utf8') : '';
}

function isOurs(known: string): boolean {
  const end = known.indexOf('\n');
  return known.slice(0, end) === signature(known.slice(end + 1));
}

/** The first line: by it the next build knows that nobody has changed the file. */
function signature(text: string): string {
  return `# Written by the build of Dépêche (${digestOf(text).slice(0, 16)}), and anew by each; change a copy.`;
}
