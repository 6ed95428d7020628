import { styleText } from 'node:util';

/** How far a batch is: a bar on a terminal, a line every few seconds elsewhere; on standard error. */
export class Progress {
  #done = 0;
  #lastLine = Date.now();
  readonly #total: number;
  readonly #terminal = process.stderr.isTTY === true;
  readonly #quiet: boolean;

  constructor(total: number, quiet: boolean) {
    this.#total = total;
    this.#quiet = quiet && !this.#terminal;
  }

  step(): void {
    this.#done += 1;
    if (this.#total < 2 || this.#quiet) return;
    if (this.#terminal) {
      const filled = Math.round((this.#done / this.#total) * 30);
      process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${this.#done}/${this.#total}`);
    } else if (Date.now() - this.#lastLine > 5000) {
      this.#lastLine = Date.now();
      process.stderr.write(`${this.#done} of ${this.#total}\n`);
    }
  }

  clear(): void {
    if (this.#terminal && this.#done > 0) process.stderr.write('\r\u001b[K');
  }

  end(tally: Map<string, number>): void {
    this.clear();
    if (this.#quiet) return;
    const parts = [...tally].map(([state, count]) => `${count} ${state}`);
    process.stderr.write(`${styleText('bold', parts.join(', ') || 'Nothing found')}\n`);
  }
}
