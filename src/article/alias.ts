/** Former addresses, as an article states them: `/2019/05/a-title`. */
import type { Complaint } from './complaint.ts';

/** The most bytes that disks take for a name; and for a path, with room for the output folder in front of it. */
const longestName = 255;
const longestPath = 1000;

const another = 'write the address that the article itself had before, or remove the line';

/** What a path may not be, once it is decoded: each becomes folders on a disk, and is encoded again in links. */
const rules: [isBroken: (path: string, parts: string[]) => boolean, wrong: string, remedy: string][] = [
  [
    (_, parts) => parts.some((part, index) => isWayOut(part) || (part === '' && index < parts.length - 1)),
    'is not an address of this site',
    'write its path from the first slash, /old/address',
  ],
  [(path) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(path), 'holds a character that cannot be seen', another],
  [
    (path) => /[\\?#%]/.test(path),
    'holds an encoded \\, ?, # or %, which no address of this site can',
    another,
  ],
  [(_, parts) => parts.some((part) => part.startsWith('.')), 'has a part that begins with a dot', another],
  [
    (_, parts) => parts.some((part) => Buffer.byteLength(part) > longestName),
    `has a part of more than ${longestName} bytes`,
    another,
  ],
  [(path) => Buffer.byteLength(path) > longestPath, `is longer than ${longestPath} bytes`, another],
];

/** What is wrong with a former address; undefined where nothing is. */
export function aliasComplaint(alias: string): Complaint | undefined {
  const path = /^\/[^?#\\\s\p{Cc}]*$/u.test(alias) ? decoded(alias) : undefined;
  const parts = path?.slice(1).split('/') ?? ['..'];
  const broken = rules.find(([isBroken]) => isBroken(path ?? '', parts));
  return broken && { wrong: broken[1], remedy: broken[2] };
}

/** `old/address` of `/old/address/`. */
export function aliasName(alias: string): string {
  return decodeURIComponent(alias)
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '');
}

function isWayOut(part: string): boolean {
  return part === '.' || part === '..';
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
