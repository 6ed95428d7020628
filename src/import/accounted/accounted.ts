import type { Message, Removal } from '../received.ts';
import { AddressBook } from './addresses.ts';
import { saidIn } from './words.ts';

/** What can be found again: in the article's file, and in the lines of its account. */
export class Accounted {
  readonly addresses: AddressBook;
  readonly #counts = new Map<string, number>();
  readonly #lines: string[] = [];
  #spaced = '';
  #joined = '';

  constructor(file: string, removed: Removal[], messages: Message[], base: string | null) {
    this.addresses = new AddressBook(base);
    this.#add([plainFile(file, this.addresses), ...removed.map(({ text }) => text)]);
    this.addresses.add(removed.flatMap(({ addresses }) => addresses ?? []));
    this.tell(messages);
  }

  /** Adds lines of the account, by what they tell of. */
  tell(messages: Message[]): void {
    const about = messages.flatMap((message) => message.about ?? []);
    if (about.length === 0) return;
    this.#add(about);
    // An address that was told is told whole, blanks and all.
    this.addresses.add(about);
  }

  /** How often a word stands there. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** Whether these words follow each other there. */
  follow(words: string[]): boolean {
    this.#join();
    return this.#spaced.includes(` ${words.join(' ')} `);
  }

  /** Whether their letters do, however they are parted into words. */
  spell(words: string[]): boolean {
    this.#join();
    return this.#joined.includes(words.join(''));
  }

  #add(lines: string[]): void {
    for (const line of lines) {
      const { words, addresses } = saidIn(line);
      for (const word of words) this.#counts.set(word, this.count(word) + 1);
      this.addresses.add(addresses);
      this.#lines.push(words.join(' '));
    }
    this.#spaced = '';
  }

  #join(): void {
    if (this.#spaced) return;
    this.#spaced = ` ${this.#lines.join(' ')} `;
    this.#joined = this.#spaced.replaceAll(' ', '');
  }
}

const destination = /\]\((?:<([^<>\n]*)>|((?:[^()\s\\]|\\.|\([^()\s]*\))*))/g;

/** The words of a Markdown file without its marks; where its links lead is noted. */
function plainFile(file: string, addresses: AddressBook): string {
  return file
    .replace(destination, (_, bracketed?: string, bare?: string) => {
      addresses.add([withoutEscapes(bracketed ?? bare ?? '').replaceAll('&amp;', '&')]);
      return '](';
    })
    .replace(/<\/?(?:rp|rt|ruby|sub|sup)>/g, '')
    .replace(/\\[nt]/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
