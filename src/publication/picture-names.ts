/** Finds the file of a picture by the name that a text gives it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The file, relative to the publication's folder, of the picture that a text of it names; where no file has just that
 * name, one whose name differs in capitals or in the composition of letters. The name as it is written where there is none.
 */
export function pictureFile(contentDir: string, file: string, src: string): string {
  const name = posix.join(posix.dirname(file), decoded(src.replace(/[?#].*$/s, '')));
  if (name.startsWith('../') || name.includes('\0') || existsSync(join(contentDir, name))) return name;
  return nameOnDisk(contentDir, name) ?? name;
}

function nameOnDisk(contentDir: string, name: string): string | undefined {
  let found = '';
  for (const part of name.split('/')) {
    const entry = entriesOf(join(contentDir, found)).get(folded(part));
    if (entry === undefined) return undefined;
    found = posix.join(found, entry);
  }
  return found;
}

/** The names in a folder by what is alike in all spellings of them; read again when the folder has changed. */
function entriesOf(folder: string): ReadonlyMap<string, string> {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return new Map();
  const known = listed.get(folder);
  if (known?.changed === status.mtimeMs) return known.entries;
  const names = readdirSync(folder).sort();
  const entries = new Map(names.map((entry) => [folded(entry), entry]));
  listed.set(folder, { changed: status.mtimeMs, entries });
  return entries;
}

const listed = new Map<string, { changed: number; entries: ReadonlyMap<string, string> }>();

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
