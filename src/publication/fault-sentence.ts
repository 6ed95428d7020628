/** Says in one sentence what ended a run, where that is an ordinary thing such as a full disk. */
import { statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from './fault.ts';

/** Runs a command's work. Where an ordinary thing ends it, prints a sentence and exits; with `DEBUG`, the stack too. */
export async function orSentence<Result>(
  work: () => Result | Promise<Result>,
  folders: Record<string, string> = {},
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const sentence = faultSentence(error, folders);
    if (sentence === undefined) throw error;
    if (process.env['DEBUG']) console.error(error);
    console.error(sentence);
    process.exit(1);
  }
}

/**
 * The sentence for an error that is no fault of the program's; undefined for any other. `folders` are those that the
 * run writes, by the name of the variable that says where each is.
 */
export function faultSentence(error: unknown, folders: Record<string, string>): string | undefined {
  for (const one of withCauses(error)) {
    if (one instanceof Fault || one.name === 'Fault') return one.message;
    const code = codeOf(one);
    const wrong = code && wrongs[code];
    if (!wrong) continue;
    const place = pathOf(one) ?? (wrong === isFull ? fullest(folders) : undefined);
    const [variable, folder] = owner(place, folders);
    const where = place === undefined || place === folder ? '' : `${place}: `;
    const named = variable ? `${folder} (${variable}) ` : 'a folder that the build writes ';
    return `${where}${named}${wrong.what}: ${wrong.remedy}${variable ? `, or name another folder with ${variable}` : ''}.`;
  }
  return undefined;
}

const isFull = { what: 'is full', remedy: 'make room on its disk' };
const isClosed = { what: 'cannot be written', remedy: 'allow writing there' };
const isInTheWay = {
  what: 'has a file where a folder should be, or a folder where a file should be',
  remedy: 'move it away',
};
const wrongs: Record<string, { what: string; remedy: string }> = {
  ENOSPC: isFull,
  EDQUOT: isFull,
  EFBIG: { what: 'may not hold a file of this size', remedy: 'raise the limit (ulimit -f)' },
  EACCES: isClosed,
  EPERM: isClosed,
  EROFS: isClosed,
  ENOTDIR: isInTheWay,
  EISDIR: isInTheWay,
  EEXIST: isInTheWay,
  ELOOP: { what: 'has a link where a file should be', remedy: 'remove the link' },
  ENAMETOOLONG: { what: 'lies too deep for the length of its names', remedy: 'use shorter names' },
  EMFILE: { what: 'needs more open files than allowed', remedy: 'raise the limit (ulimit -n)' },
  EBUSY: { what: 'is in use by another build', remedy: 'wait until that is done' },
  EIO: { what: 'lies on a disk that gives errors', remedy: 'check the disk' },
};

/** Rust's and SQLite's numbers for the same. */
const osErrors: Record<string, string> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  20: 'ENOTDIR',
  21: 'EISDIR',
  24: 'EMFILE',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  36: 'ENAMETOOLONG',
  40: 'ELOOP',
  122: 'EDQUOT',
};
const sqliteErrors: Record<number, string> = {
  5: 'EBUSY',
  8: 'EROFS',
  10: 'EIO',
  13: 'ENOSPC',
  14: 'EACCES',
};

function codeOf(error: Error): string | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: number };
  if (code === 'ERR_SQLITE_ERROR') return sqliteErrors[(errcode ?? 0) & 0xff];
  if (typeof code === 'string' && code in wrongs) return code;
  const osError = /\(os error (\d+)\)/.exec(error.message)?.[1];
  return osError === undefined ? /^(?:Error: )?(E[A-Z]+): /.exec(error.message)?.[1] : osErrors[osError];
}

function pathOf(error: Error): string | undefined {
  const { path, dest } = error as { path?: unknown; dest?: unknown };
  if (typeof dest === 'string') return resolve(dest);
  if (typeof path === 'string') return resolve(path);
  const quoted = /^(?:Error: )?E[A-Z]+: .*'([^']+)'$/.exec(error.message)?.[1];
  return quoted === undefined ? undefined : resolve(quoted);
}

function* withCauses(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* withCauses(error.cause);
  const { errors } = error as { errors?: unknown };
  if (Array.isArray(errors)) for (const one of errors) yield* withCauses(one);
}

/** The folder, with its variable, in which a path lies. */
function owner(path: string | undefined, folders: Record<string, string>): [string?, string?] {
  const owners = Object.entries(folders).filter(
    ([, folder]) => path === folder || path?.startsWith(`${folder}/`) || folder.startsWith(`${path}/`),
  );
  return owners.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
}

/** Of the folders the one whose disk has the least room left. */
function fullest(folders: Record<string, string>): string | undefined {
  return Object.values(folders).toSorted((a, b) => roomAt(a) - roomAt(b))[0];
}

function roomAt(folder: string): number {
  try {
    const { bavail, bsize, ffree, files } = statfsSync(folder);
    return files > 0 && ffree === 0 ? 0 : bavail * bsize;
  } catch {
    return folder === dirname(folder) ? Infinity : roomAt(dirname(folder));
  }
}
