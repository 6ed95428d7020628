import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Imported } from '../import-article.ts';
import { fold } from '../metadata/titles.ts';
import { parseFrontMatter } from '../readers/front-matter.ts';
import { isSameText } from './agreement.ts';

export type Placing =
  | { state: 'new'; path: string }
  /** With the same body; `isSame` where the front matter is the same too. */
  | { state: 'already there'; path: string; isSame: boolean }
  | { state: 'differs'; path: string; diff: string };

/** The folder of articles: it knows which are there, and only ever adds. */
export class ArticleFolder {
  readonly #folder: string;
  /** The files of each source address: a front page may be that of many. */
  readonly #bySource = new Map<string, string[]>();
  /** What this run would have written, where it only tries. */
  readonly #tried = new Map<string, string>();

  constructor(contentFolder: string) {
    this.#folder = join(contentFolder, 'articles');
    if (existsSync(this.#folder)) this.#index(this.#folder);
  }

  /** Where an article goes, or the file in which it already is: two are one only if source and text agree. */
  place(imported: Imported): Placing {
    const source = imported.metadata['source.url']?.value;
    const ofSource = typeof source === 'string' ? (this.#bySource.get(source) ?? []) : [];
    const known = ofSource.find((path) => this.#isSame(path, imported));
    if (known) return this.#compare(known, imported);
    for (let number = 1; ; number += 1) {
      const path = this.pathOf(`${imported.file.slug}${number > 1 ? `-${number}` : ''}`);
      const there = this.#read(path);
      if (there === null) return { state: 'new', path };
      if (there === imported.file.text) return this.#compare(path, imported);
      if (parse(there).source === (source ?? null) && this.#isSame(path, imported))
        return this.#compare(path, imported);
    }
  }

  /** A site's front page is the address of many articles, and a heading such as “Letters” is that of many texts. */
  #isSame(path: string, { body, metadata }: Imported): boolean {
    const there = parse(this.#read(path) ?? '');
    const isAddressOfOne = there.source !== null && new URL(there.source).pathname.length > 1;
    const title = String(metadata.title?.value ?? '');
    return (isAddressOfOne && fold(there.title) === fold(title)) || isSameText(there.body, body);
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
    if (source) this.#add(source, path);
  }

  #add(source: string, path: string): void {
    this.#bySource.set(source, [...(this.#bySource.get(source) ?? []), path]);
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
        if (source) this.#add(source, path);
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

function parse(text: string): { title: string; source: string | null; body: string } {
  const parsed = parseFrontMatter(text);
  if ('refused' in parsed) return { title: '', source: null, body: text.trim() };
  const title = String(parsed.data['title'] ?? '');
  const source = parsed.data['source'];
  const url = typeof source === 'object' && source !== null && 'url' in source ? source.url : null;
  return {
    title,
    source: typeof url === 'string' && URL.canParse(url) ? url : null,
    body: text.slice(parsed.bodyStart).trim(),
  };
}
