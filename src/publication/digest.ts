import { createHash } from 'node:crypto';

/** Names content: equal digests mean equal bytes. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
