import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Imported } from '../import-article.ts';
import { parseFrontMatter } from '../readers/front-matter.ts';

export type Placing =
  | { state: 'new'; path: string }
  /** With the same body; `isSame` where the front matter is the same too. */
  | { state: 'already there'; path: string; isSame: boolean }
  | { state: 'differs'; path: string; diff: string };

/** The folder of articles: it knows which are there, and only ever adds. */
export class ArticleFolder {
  readonly #folder: string;
  /** The file of each source address. */
  readonly #bySource = new Map<string, string>();
  /** What this run would have written, where it only tries. */
  readonly #tried = new Map<string, string>();

  constructor(contentFolder: string) {
    this.#folder = join(contentFolder, 'articles');
    if (existsSync(this.#folder)) this.#index(this.#folder);
  }

  /** Where an article goes, or the file in which it already is. */
  place(imported: Imported): Placing {
    const source = imported.metadata['source.url']?.value;
    const known = typeof source === 'string' ? this.#bySource.get(source) : undefined;
    if (known) return this.#compare(known, imported);
    for (let number = 1; ; number += 1) {
      const path = this.pathOf(`${imported.file.slug}${number > 1 ? `-${number}` : ''}`);
      const there = this.#read(path);
      if (there === null) return { state: 'new', path };
      const other = parse(there).source;
      // Without a source, the title is all that says that two texts are the same article.
      if (there === imported.file.text || other === (source ?? null)) return this.#compare(path, imported);
    }
  }

  /** The file of a slug. */
  pathOf(slug: string): string {
    return join(this.#folder, `${slug}.md`);
  }

  /** Writes a new file whole or not at all; a file that came to be there meanwhile stays. */
  write(path: string, text: string): boolean {
    mkdirSync(this.#folder, { recursive: true });
    const temporary = join(this.#folder, `.${process.pid}-${Date.now()}.tmp`);
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      linkSync(temporary, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(temporary, { force: true });
    }
  }

  /** Remembers a file of this run, written or only tried. */
  remember(path: string, text: string, written: boolean): void {
    if (!written) this.#tried.set(path, text);
    const { source } = parse(text);
    if (source) this.#bySource.set(source, path);
  }

  #compare(path: string, imported: Imported): Placing {
    const there = this.#read(path) ?? '';
    const isSame = there === imported.file.text;
    if (isSame || parse(there).body === imported.body.trim()) return { state: 'already there', path, isSame };
    return {
      state: 'differs',
      path,
      diff: createTwoFilesPatch(path, imported.input, there, imported.file.text),
    };
  }

  #read(path: string): string | null {
    const tried = this.#tried.get(path);
    if (tried !== undefined) return tried;
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  #index(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) this.#index(path);
      else if (entry.name.endsWith('.md')) {
        const source = sourceLineOf(readFileSync(path, 'utf8'));
        if (source) this.#bySource.set(source, path);
      }
    }
  }
}

/** Parsing ten thousand files takes ten seconds: the line of the address is enough for an index. */
function sourceLineOf(text: string): string | null {
  const end = text.indexOf('\n---', 3);
  const url = /^ +url: *["']?(https?:\/\/[^\s"']+)/m.exec(text.slice(0, end < 0 ? 0 : end))?.[1];
  return url ?? null;
}

function parse(text: string): { source: string | null; body: string } {
  const parsed = parseFrontMatter(text);
  if ('refused' in parsed) return { source: null, body: text.trim() };
  const source = parsed.data['source'];
  const url = typeof source === 'object' && source !== null && 'url' in source ? source.url : null;
  return { source: typeof url === 'string' ? url : null, body: text.slice(parsed.bodyStart).trim() };
}
