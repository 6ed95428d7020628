import { TooMuch } from '../markdown/remark-limits.ts';

/** A fault of an input in words that are meant for the publisher. */
export class Unreadable extends Error {}

/** Why an input could not be read, whatever was thrown: the words of a library or of the system never stand in an account. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof TooMuch) return `It could not be read: ${error.message}.`;
  if (error instanceof RangeError) return 'It could not be read: its elements are nested too deep.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    reasons[code] ??
    'It could not be read: the program fails on it. Copy its text and paste it: npm run import -- -'
  );
}

const reasons: Record<string, string> = {
  EACCES: 'It may not be read or written here: see to the rights of the file and of the folder.',
  EPERM: 'It may not be read or written here: see to the rights of the file and of the folder.',
  ENOENT: 'There is no such file.',
  ENOSPC: 'The disk is full: make room, and import it again.',
  EROFS: 'The disk cannot be written on.',
};
