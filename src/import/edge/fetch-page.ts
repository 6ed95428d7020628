import type { Input } from '../readers/choose.ts';
export async function fetchPage(_address: string): Promise<Input> {
  throw new Error('not yet');
}
