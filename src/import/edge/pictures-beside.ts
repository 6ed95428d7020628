import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { slugged } from '../../article/slug.ts';
import type { PictureFinder } from '../conversion/shown-media.ts';

/** A picture that lies beside an input, and the name that it gets beside the article. */
export interface Copy {
  from: string;
  name: string;
}

/** The kinds of pictures that the paper shows. */
const shownKinds = /\.(?:avif|gif|jpe?g|png|webp)$/i;
/** A larger file is no picture of an article. */
const largest = 50_000_000;

/** The pictures that go with a batch: each gets a name that nothing else in the folder of articles has. */
export class PicturesBeside {
  readonly #folder: string;
  /** The file behind each name that this run has given. */
  readonly #given = new Map<string, string>();

  constructor(contentFolder: string) {
    this.#folder = join(contentFolder, 'articles');
  }

  /** Finds the pictures of one input, and keeps a list of what must be copied. */
  of(input: string): { find: PictureFinder; copies: Copy[] } {
    const copies: Copy[] = [];
    const find = (address: string): string | null => {
      const from = fileBeside(input, address);
      if (!from) return null;
      const name = this.#nameFor(from);
      if (!copies.some((copy) => copy.name === name)) copies.push({ from, name });
      return name;
    };
    return { find, copies };
  }

  /** Copies them beside the article; what is there already stays. */
  copy(copies: Copy[]): void {
    if (copies.length > 0) mkdirSync(this.#folder, { recursive: true });
    for (const { from, name } of copies) {
      const path = join(this.#folder, name);
      if (!existsSync(path)) copyFileSync(from, path, constants.COPYFILE_EXCL);
    }
  }

  #nameFor(from: string): string {
    const kind = extname(from).toLowerCase();
    const own = basename(from, extname(from));
    const plain = /^[\p{L}\p{N}_-]+$/u.test(own) ? own : slugged(own) || 'picture';
    for (let number = 1; ; number += 1) {
      const name = `${plain}${number > 1 ? `-${number}` : ''}${kind}`;
      const there = this.#given.get(name) ?? join(this.#folder, name);
      if (!existsSync(there) || isSameFile(there, from)) {
        this.#given.set(name, from);
        return name;
      }
    }
  }
}

/** The file that a relative address names, if it is a picture in the input's own folder or below it. */
function fileBeside(input: string, address: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(address) || input === '-' || /^https?:/i.test(input)) return null;
  for (const name of new Set([decoded(address.replace(/[?#].*$/s, '')), address])) {
    const path = resolve(dirname(input), name);
    const stats = name.includes('\0') ? undefined : statSync(path, { throwIfNoEntry: false });
    if (!shownKinds.test(path) || !stats?.isFile() || stats.size > largest) continue;
    // A link may lead out of the folder.
    if (realpathSync(path).startsWith(realpathSync(dirname(input)) + sep)) return path;
  }
  return null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isSameFile(one: string, other: string): boolean {
  return statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
}
