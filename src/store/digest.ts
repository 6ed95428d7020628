import { hash } from 'node:crypto';

/** Names content: equal digests mean equal bytes. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
