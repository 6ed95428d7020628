import { hash } from 'node:crypto';

/** Names content: equal digests mean equal bytes. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}

/** The whole SHA-256 of bytes, in hexadecimal: what `sha256sum` says of them. */
export function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
