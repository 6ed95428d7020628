import { unwrapAddress } from '../addresses/unwrap.ts';

/** Addresses that were found again, whatever counters and wrappers stood around them. */
export class AddressBook {
  readonly #written = new Set<string>();
  readonly #plain = new Set<string>();
  readonly #base: string | null;
  #isPlain = true;

  constructor(base: string | null) {
    this.#base = base;
  }

  add(addresses: string[]): void {
    this.#isPlain = false;
    for (const address of addresses) this.#written.add(address);
  }

  /** Whether one of the forms of an address is there. */
  has(forms: string[]): boolean {
    if (forms.some((form) => this.#written.has(form))) return true;
    // Most are there as they were written; only for the others is it worth looking at all of them.
    if (!this.#isPlain) for (const address of this.#written) this.#plain.add(this.#plainForm(address));
    this.#isPlain = true;
    return forms.some((form) => this.#plain.has(this.#plainForm(form)));
  }

  #plainForm(address: string): string {
    const whole = unwrapAddress(address, this.#base) ?? address;
    return decoded(whole.trim().replace(/[).,;:!?\]*_]+$/, '')).replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
